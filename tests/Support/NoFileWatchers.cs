using System.Runtime.CompilerServices;

namespace Assistant.Tests.Support;

/// <summary>Many bots run in one test process, and the system lends each user only a hundred or so watchers of files: none of them needs one.</summary>
internal static class NoFileWatchers
{
    [ModuleInitializer]
    internal static void Ask()
    {
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "true");
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
    }
}
