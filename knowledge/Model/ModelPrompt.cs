using System.Reflection;
using System.Text.Json;
using Microsoft.SemanticKernel;

namespace Assistant.Knowledge.Model;

/// <summary>A task for the model: a template whose values stay data, and the shape that its reply must have.</summary>
/// <remarks>The template is Semantic Kernel's: values are encoded, so that none of them can become a message of its own.</remarks>
internal sealed class ModelPrompt
{
    private readonly KernelFunction _function;
    private readonly JsonElement _shape;

    /// <summary>A task.</summary>
    /// <param name="name">The name of its template among the resources of the assembly, without folder and ending.</param>
    /// <param name="shape">The JSON schema of the reply.</param>
    public ModelPrompt(string name, string shape)
    {
        Name = name;
        Template = Read(name);
        _shape = JsonElement.Parse(shape);
        _function = KernelFunctionFactory.CreateFromPrompt(new PromptTemplateConfig(Template) { Name = name });
    }

    /// <summary>The task's name.</summary>
    public string Name { get; }

    /// <summary>The template.</summary>
    public string Template { get; }

    /// <summary>The task as a function of Semantic Kernel.</summary>
    public KernelFunction Function => _function;

    /// <summary>What a call is made with.</summary>
    /// <param name="values">The values of the template.</param>
    /// <param name="mostTokens">The most tokens of the reply.</param>
    public KernelArguments With(IReadOnlyDictionary<string, string> values, int mostTokens)
    {
        var settings = new PromptExecutionSettings
        {
            ExtensionData = new Dictionary<string, object>(StringComparer.Ordinal) { ["temperature"] = 0, ["max_tokens"] = mostTokens, ["response_format"] = _shape },
        };
        var arguments = new KernelArguments(settings);
        foreach (var (name, value) in values)
        {
            arguments[name] = value;
        }

        return arguments;
    }

    private static string Read(string name)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var resource = assembly.GetManifestResourceNames().Single(file => file.EndsWith($".Prompts.{name}.prompt", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"{resource} is not in the assembly."));
        return reader.ReadToEnd();
    }
}
