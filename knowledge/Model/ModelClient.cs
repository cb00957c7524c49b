using System.ClientModel;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace Assistant.Knowledge.Model;

/// <summary>The one way to the model. Whatever it does, a call ends in time, with an ending that says what became of it.</summary>
public sealed partial class ModelClient
{
    // A model that fails half of the time is left alone for half a minute; fewer than six calls say nothing.
    private const double FailureRatio = 0.5;
    private const int FewestCalls = 6;

    // Four characters make a token in English, three in French and Dutch; only used where the endpoint does not say what it counted.
    private const int CharactersOfAToken = 3;

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ShortWait = TimeSpan.FromMilliseconds(200);
    private static readonly ResiliencePropertyKey<ModelTurn> TurnKey = new("turn");

    private readonly IChatClient? _chat;
    private readonly ModelOptions _options;
    private readonly TokenBudget _budget;
    private readonly TimeProvider _clock;
    private readonly ILogger<ModelClient> _logger;
    private readonly Kernel? _kernel;
    private readonly CircuitBreakerStateProvider _breaker = new();
    private readonly ResiliencePipeline _pipeline;

    /// <summary>The way to a model.</summary>
    /// <param name="chat">The model's endpoint; null when none is configured.</param>
    /// <param name="options">What it may take.</param>
    /// <param name="budget">What is left of it.</param>
    /// <param name="clock">The time.</param>
    /// <param name="logger">Where failures go; never what was asked or said.</param>
    public ModelClient(IChatClient? chat, IOptions<ModelOptions> options, TokenBudget budget, TimeProvider clock, ILogger<ModelClient> logger)
    {
        (_chat, _options, _budget, _clock, _logger) = (chat, options.Value, budget, clock, logger);
        _kernel = chat is null ? null : NewKernel(chat);
        _pipeline = NewPipeline(clock, _breaker);
    }

    /// <summary>Whether there is a model.</summary>
    public bool IsThere => _chat is not null;

    /// <summary>Whether the model failed so often that it is left alone for a while, and answers are quotes until then.</summary>
    public bool IsResting => _breaker.CircuitState is CircuitState.Open or CircuitState.Isolated;

    /// <summary>Whether the model also reads questions.</summary>
    public bool ReadsQuestions => IsThere && _options.ReadsQuestions;

    /// <summary>The model's name, as people may read it; empty without one.</summary>
    public string Name => _chat is null ? "" : _options.Deployment;

    /// <summary>Begins to count what one answer takes.</summary>
    internal ModelTurn Begin(string? conversation, CancellationToken asker) => new(conversation, TimeSpan.FromSeconds(_options.SecondsPerAnswer), _clock, asker);

    /// <summary>Gives the model a task.</summary>
    /// <param name="prompt">The task.</param>
    /// <param name="values">The values of its template; they are data, whatever they say.</param>
    /// <param name="turn">What the answer may still take.</param>
    /// <param name="onItem">Takes each object of a list in the reply as soon as it is whole. It says whether it handed anything on: then no second attempt is made.</param>
    /// <returns>How it ended, and the whole reply; null unless it ended well.</returns>
    /// <exception cref="OperationCanceledException">The asker is gone.</exception>
    internal async Task<ModelReply> AskAsync(ModelPrompt prompt, IReadOnlyDictionary<string, string> values, ModelTurn turn, Func<JsonElement, CancellationToken, Task<bool>> onItem)
    {
        if (_kernel is null || turn.IsOver || turn.Failures >= ModelTurn.MostFailures)
        {
            return new ModelReply(turn.IsOver ? CallEnding.TimedOut : CallEnding.Failed, Root: null);
        }

        var inTokens = (prompt.Template.Length + values.Values.Sum(value => value.Length)) / CharactersOfAToken;
        var setAside = inTokens + _options.TokensPerReply;
        if (!_budget.TrySetAside(turn.Conversation, setAside))
        {
            LogOverBudget();
            return new ModelReply(CallEnding.OverBudget, Root: null);
        }

        var call = new Call(prompt.Function, prompt.With(values, _options.TokensPerReply), turn, onItem);
        var context = ResilienceContextPool.Shared.Get(turn.Token);
        context.Properties.Set(TurnKey, turn);
        try
        {
            await _pipeline.ExecuteAsync(static (c, state) => state.Self.AttemptAsync(state.Call, c.CancellationToken), context, (Self: this, Call: call));
            return new ModelReply(CallEnding.Done, call.Root);
        }
#pragma warning disable CA1031 // The border to the model: whatever its service threw, the answer is the one that needs no model, and the log has the kind of failure.
        catch (Exception exception) when (!turn.IsAskerGone)
#pragma warning restore CA1031
        {
            var ending = Ending(exception, turn);
            LogFailed(prompt.Name, ending, Describe(exception));
            return new ModelReply(ending, Root: null);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
            _budget.Settle(turn.Conversation, setAside, call.TokensCounted ?? (call.Attempts * inTokens) + (call.Characters / CharactersOfAToken));
        }
    }

    private async ValueTask AttemptAsync(Call call, CancellationToken cancellationToken)
    {
        call.Attempts++;
        var reply = new JsonReply(async (item, stop) => call.Turn.HasSpoken |= await call.OnItem(item, stop));
        try
        {
            await foreach (var update in call.Function.InvokeStreamingAsync<ChatResponseUpdate>(_kernel!, call.Arguments, cancellationToken))
            {
                call.Count(update);
                await reply.AddAsync(update.Text, cancellationToken);
            }

            call.Root = reply.Root ?? throw new InvalidDataException("The model's reply broke off, or was no JSON.");
        }
        catch
        {
            call.Turn.Failures++;
            throw;
        }
    }

    private static Kernel NewKernel(IChatClient chat)
    {
        var builder = Kernel.CreateBuilder();
        builder.Services.Add(new Microsoft.Extensions.DependencyInjection.ServiceDescriptor(typeof(IChatClient), chat));
        return builder.Build();
    }

    private static ResiliencePipeline NewPipeline(TimeProvider clock, CircuitBreakerStateProvider breaker) => new ResiliencePipelineBuilder { TimeProvider = clock }
        .AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = ModelTurn.MostFailures - 1,
            ShouldHandle = attempt => ValueTask.FromResult(
                attempt.Outcome.Exception is { } exception and not (OperationCanceledException or BrokenCircuitException)
                && attempt.Context.Properties.TryGetValue(TurnKey, out var turn) && turn.MayTryAgain(Wait(exception, clock))),
            DelayGenerator = attempt => ValueTask.FromResult<TimeSpan?>(Wait(attempt.Outcome.Exception, clock)),
        })
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions
        {
            FailureRatio = FailureRatio,
            MinimumThroughput = FewestCalls,
            SamplingDuration = Rest,
            BreakDuration = Rest,
            StateProvider = breaker,
            ShouldHandle = attempt => ValueTask.FromResult(
                attempt.Outcome.Exception is not null && !(attempt.Context.Properties.TryGetValue(TurnKey, out var turn) && turn.IsAskerGone)),
        })
        .Build();

    // What the service asks for, or a moment.
    private static TimeSpan Wait(Exception? exception, TimeProvider clock)
    {
        if (exception is not ClientResultException failure || failure.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var value) is not true)
        {
            return ShortWait;
        }

        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds)
            : DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out var date) && date > clock.GetUtcNow() ? date - clock.GetUtcNow()
            : ShortWait;
    }

    private static CallEnding Ending(Exception exception, ModelTurn turn) => exception switch
    {
        BrokenCircuitException => CallEnding.Resting,
        _ when turn.IsOver => CallEnding.TimedOut,
        _ => CallEnding.Failed,
    };

    // Its kind, never its message: that may quote what was sent.
    private static string Describe(Exception exception) => exception is ClientResultException { Status: var status } ? $"status {status}" : exception.GetType().Name;

    [LoggerMessage(EventId = 210, Level = LogLevel.Warning, Message = "The model's task {Task} ended as {Ending}: {Reason}")]
    private partial void LogFailed(string task, CallEnding ending, string reason);

    [LoggerMessage(EventId = 211, Level = LogLevel.Warning, Message = "The model is not asked: the tokens of the day or of the conversation are spent (Model:TokensPerDay, Model:TokensPerConversation)")]
    private partial void LogOverBudget();

    /// <summary>One task on its way.</summary>
    private sealed class Call(KernelFunction function, KernelArguments arguments, ModelTurn turn, Func<JsonElement, CancellationToken, Task<bool>> onItem)
    {
        public KernelFunction Function => function;

        public KernelArguments Arguments => arguments;

        public ModelTurn Turn => turn;

        public Func<JsonElement, CancellationToken, Task<bool>> OnItem => onItem;

        public int Attempts { get; set; }

        public int Characters { get; private set; }

        public long? TokensCounted { get; private set; }

        public JsonElement? Root { get; set; }

        public void Count(ChatResponseUpdate update)
        {
            Characters += update.Text.Length;
            foreach (var usage in update.Contents.OfType<UsageContent>())
            {
                TokensCounted = (TokensCounted ?? 0) + (usage.Details.TotalTokenCount ?? (usage.Details.InputTokenCount ?? 0) + (usage.Details.OutputTokenCount ?? 0));
            }
        }
    }
}

/// <summary>How a task for the model ended.</summary>
internal enum CallEnding
{
    /// <summary>With a whole reply.</summary>
    Done,

    /// <summary>The time of the answer was over.</summary>
    TimedOut,

    /// <summary>It failed, or its reply could not be read.</summary>
    Failed,

    /// <summary>The tokens are spent.</summary>
    OverBudget,

    /// <summary>The model is left alone for a while.</summary>
    Resting,
}

/// <summary>What came of a task for the model.</summary>
/// <param name="Ending">How it ended.</param>
/// <param name="Root">The whole reply; null unless it ended well.</param>
internal sealed record ModelReply(CallEnding Ending, JsonElement? Root);
