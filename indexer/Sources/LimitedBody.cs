namespace Assistant.Indexer.Sources;

/// <summary>Reads the body of an answer as it comes, unpacked, and stops at a limit.</summary>
internal static class LimitedBody
{
    /// <summary>Reads a whole body.</summary>
    /// <returns>The bytes; null when there are more than <paramref name="most"/>.</returns>
    public static async Task<byte[]?> WholeAsync(HttpResponseMessage response, int most, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > most)
        {
            return null;
        }

        var read = await BeginningAsync(response, most + 1, cancellationToken);
        return read.Length <= most ? read : null;
    }

    /// <summary>Reads the beginning of a body.</summary>
    /// <returns>At most <paramref name="most"/> bytes.</returns>
    public static async Task<byte[]> BeginningAsync(HttpResponseMessage response, int most, CancellationToken cancellationToken)
    {
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var read = new MemoryStream();
        var part = new byte[64 * 1024];
        while (read.Length < most)
        {
            var count = await body.ReadAsync(part.AsMemory(0, (int)Math.Min(part.Length, most - read.Length)), cancellationToken);
            if (count == 0)
            {
                break;
            }

            read.Write(part, 0, count);
        }

        return read.ToArray();
    }
}
