namespace Assistant.Bot;

/// <summary><c>health</c>: asks a running bot how it is, for a container that has nothing else to ask with.</summary>
internal static class HealthCommand
{
    /// <summary>The word that is typed.</summary>
    public const string Word = "health";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    /// <summary>Asks.</summary>
    /// <param name="args">The address to ask, such as <c>http://127.0.0.1:8080/readyz</c>.</param>
    /// <returns>0 when it answers with success, and 1 otherwise.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not [var address] || !Uri.TryCreate(address, UriKind.Absolute, out var url))
        {
            await Console.Error.WriteLineAsync("health ADDRESS, such as: health http://127.0.0.1:8080/readyz");
            return 2;
        }

        using var http = new HttpClient { Timeout = Patience };
        try
        {
            using var response = await http.GetAsync(url);
            await Console.Out.WriteLineAsync(await response.Content.ReadAsStringAsync());
            return response.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            await Console.Error.WriteLineAsync($"{url} does not answer ({exception.Message})");
            return 1;
        }
    }
}
