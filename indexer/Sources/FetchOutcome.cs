namespace Assistant.Indexer.Sources;

/// <summary>How getting one document's bytes ended.</summary>
internal abstract record FetchOutcome;

/// <summary>The bytes are there, in a file that the extraction can read.</summary>
/// <param name="File">The file's full path; its extension says the format. It must not be changed or removed by the reader.</param>
/// <param name="Digest">64 hex digits over the bytes and everything that was declared: the same digest, the same document, nothing to do.</param>
/// <param name="Fetched">The day the bytes were fetched; null when they came from a file.</param>
/// <param name="NotModified">Whether the site said that its page is still the one fetched on that day.</param>
internal sealed record FetchReady(string File, string Digest, DateOnly? Fetched, bool NotModified) : FetchOutcome;

/// <summary>Nothing stands at the path or address.</summary>
/// <param name="Reason">What is missing and what to do, for people.</param>
/// <param name="IsFailure">False for an official document that the city has not put there yet.</param>
internal sealed record FetchAbsent(string Reason, bool IsFailure) : FetchOutcome;

/// <summary>The document may not be read: its address, size or kind is not allowed, or its site does not wish it.</summary>
/// <param name="Reason">Which rule forbids it, for people.</param>
internal sealed record FetchRefused(string Reason) : FetchOutcome;

/// <summary>The site did not answer, or not in time, or with an error of its own; another day it may.</summary>
/// <param name="Reason">What happened, for people.</param>
internal sealed record FetchUnreachable(string Reason) : FetchOutcome;
