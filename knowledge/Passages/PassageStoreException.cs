namespace Assistant.Knowledge.Passages;

/// <summary>The passage store cannot be used as it is: unreadable, corrupted, or from a newer version. The message says what to do.</summary>
public sealed class PassageStoreException : Exception
{
    /// <summary>An exception without a message of its own.</summary>
    public PassageStoreException()
    {
    }

    /// <summary>An exception that says what is wrong and what to do.</summary>
    public PassageStoreException(string message)
        : base(message)
    {
    }

    /// <summary>An exception that says what is wrong and what to do, with its cause.</summary>
    public PassageStoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Whether what stands on disk is not what was written: it must not be served, and is rebuilt by indexing again.</summary>
    public bool IsDamage { get; init; }

    /// <summary>Whether the snapshot that a question began with was deleted meanwhile: the one that serves now can answer it.</summary>
    public bool IsGone { get; init; }
}
