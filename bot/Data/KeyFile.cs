using System.Security.Cryptography;
using System.Text;

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
            MakeOnce(path);
        }

        return File.ReadAllBytes(path);
    }

    // A move that must not replace anything looks first and moves then, and two starts at once could both look: one of them waits for the other.
    private static void MakeOnce(string path)
    {
        using var turn = new Mutex(initiallyOwned: false, $"Global\\assistant-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(path))))[..32]}");
        try
        {
            turn.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            // The other start was ended while it had its turn; what it left is a draft at most.
        }

        try
        {
            if (!File.Exists(path))
            {
                Make(path);
            }
        }
        finally
        {
            turn.ReleaseMutex();
        }
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
