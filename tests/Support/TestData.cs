using Xunit;

namespace Assistant.Tests.Support;

/// <summary>The folder with real documents, question sets and attack files, which lies beside the repository or where ASSISTANT_TEST_DATA says.</summary>
internal static class TestData
{
    /// <summary>The folder of the repository, found upwards from the test binaries.</summary>
    public static string Repository { get; } = FindRepository();

    private static string Root { get; } =
        Path.GetFullPath(Environment.GetEnvironmentVariable("ASSISTANT_TEST_DATA") ?? Path.Combine("..", "shared"), Repository);

    /// <summary>The path of a file or folder of the test data; the test is skipped, by name, where it is absent.</summary>
    public static string Find(string relative)
    {
        var path = Path.Combine(Root, relative);
        Assert.SkipUnless(File.Exists(path) || Directory.Exists(path), $"needs the test data '{relative}' (set ASSISTANT_TEST_DATA)");
        return path;
    }

    private static string FindRepository()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Assistant.sln")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException("Assistant.sln not found above the test binaries.");
    }
}
