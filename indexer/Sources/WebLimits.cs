namespace Assistant.Indexer.Sources;

/// <summary>How much is fetched at most, and how fast.</summary>
internal sealed record WebLimits
{
    /// <summary>Bytes of one page, unpacked; 20 MB.</summary>
    public int MostBytes { get; init; } = 20_000_000;

    /// <summary>Documents in one run; 500.</summary>
    public int MostPages { get; init; } = 500;

    /// <summary>Redirects from one address; 5, the least that RFC 9309 §2.3.1.2 asks for.</summary>
    public int MostRedirects { get; init; } = 5;

    /// <summary>Time for one document from the first look-up to the last byte, waiting included; 60 s.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Time between the beginnings of two requests to one host; 1 s.</summary>
    public TimeSpan Pace { get; init; } = TimeSpan.FromSeconds(1);
}
