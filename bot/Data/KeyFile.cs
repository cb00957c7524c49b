using System.Security.Cryptography;

namespace Assistant.Bot.Data;

/// <summary>A file that holds a key and nothing else, readable by its owner only; made when it is first needed.</summary>
internal static class KeyFile
{
    /// <summary>Reads a key, or makes one.</summary>
    /// <exception cref="IOException">It cannot be read or made.</exception>
    public static byte[] ReadOrMake(string path)
    {
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            Make(path);
        }

        return File.ReadAllBytes(path);
    }

    // Written whole under another name first: a start that is cut off leaves no half key, and of two starts at once one wins for both.
    private static void Make(string path)
    {
        var draft = $"{path}.{Guid.NewGuid():N}";
        var create = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            create.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(draft, create))
        {
            file.Write(RandomNumberGenerator.GetBytes(DataKey.Length));
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
