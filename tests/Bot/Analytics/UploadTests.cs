using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Uploads;
using Assistant.Knowledge.Store;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Assistant.Tests.Bot.Analytics;

/// <summary>A document on its way from a coordinator's hand into the answers: put in, staged, tried on what people asked, published, and taken back.</summary>
public sealed class UploadTests : IDisposable
{
    private const string Text = "# Le grenier à outils\n\nLe grenier à outils prête des perceuses le mardi matin, contre une caution de dix euros, à toutes les personnes du quartier.\n";
    private const string Asked = "Quand le grenier à outils prête-t-il des perceuses ?";

    private readonly AStore _store = AStore.With(ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal."));
    private readonly string _folder;
    private readonly RunningBot _bot;

    public UploadTests()
    {
        _folder = Path.Combine(_store.Folder, "uploads");
        _bot = new RunningBot(_store, settings: new() { ["Uploads:Folder"] = _folder });
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _bot.Dispose();
        _store.Dispose();
    }

    [Fact]
    public async Task A_document_is_put_in_tried_published_and_rolled_back()
    {
        await _bot.AskAsync("fr", Asked);
        await _bot.AskAsync("fr", "Quand vole le papillon bleu ?");
        using var desk = await _bot.SignInAsync(ADeskPerson.With(DeskRole.Coordinator));
        Assert.EndsWith("done=added", await SendAsync(desk, "Grenier à outils.md", Text), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder, "public", "Grenier-à-outils.md")));
        Assert.Equal(0, (await IndexerProgram.RunAsync("watch", _folder, "--store", _store.Folder, "--no-starter", "--once")).Code);

        var staged = (await OpenAsync(desk, "")).QuerySelector("button[name=publish]")!.GetAttribute("value")!;
        var tried = (await OpenAsync(desk, $"?replay={staged}")).QuerySelector("#replay")!.TextContent;
        Assert.DoesNotContain("le mardi matin", (await _bot.AskAsync("fr", Asked)).Text, StringComparison.Ordinal);
        await PostAsync(desk, "publish", staged);
        var published = (await _bot.AskAsync("fr", Asked)).Text;
        await PostAsync(desk, "rollback", "1");

        Assert.Contains("Nouvelles réponses\u00A0: 1. Réponses différentes\u00A0: 0. Réponses perdues\u00A0: 1.", tried, StringComparison.Ordinal);
        Assert.Contains(Asked, tried, StringComparison.Ordinal);
        Assert.Contains("le mardi matin", published, StringComparison.Ordinal);
        Assert.DoesNotContain("le mardi matin", (await _bot.AskAsync("fr", Asked)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_staged_state_that_is_discarded_is_gone_and_the_document_can_be_taken_out()
    {
        using var desk = await _bot.SignInAsync(ADeskPerson.With(DeskRole.Coordinator));
        await SendAsync(desk, "grenier.md", Text);
        await IndexerProgram.RunAsync("watch", _folder, "--store", _store.Folder, "--no-starter", "--once");
        var staged = (await OpenAsync(desk, "")).QuerySelector("button[name=discard]")!.GetAttribute("value")!;

        Assert.EndsWith("done=discarded", await PostAsync(desk, "discard", staged), StringComparison.Ordinal);
        Assert.EndsWith("done=removed", await PostAsync(desk, "remove", "public/grenier.md"), StringComparison.Ordinal);

        Assert.DoesNotContain(await _bot.Services.GetRequiredService<IPassageStore>().ListAsync(Cancellation), snapshot => snapshot.State == SnapshotState.Staged);
        Assert.Empty(Directory.GetFiles(Path.Combine(_folder, "public"), "*.md"));
    }

    [Theory]
    [InlineData("programme.exe", 10, "refused")]
    [InlineData("../../../etc/x.md", 10, "added")]
    [InlineData("vide.md", 0, "refused")]
    [InlineData("grand.txt", 21 * 1024 * 1024, "refused")]
    public async Task Only_documents_of_a_fair_size_come_in_and_only_into_the_folder(string name, int bytes, string done)
    {
        using var desk = await _bot.SignInAsync(ADeskPerson.With(DeskRole.Coordinator));

        Assert.EndsWith($"done={done}", await SendAsync(desk, name, new string('x', bytes)), StringComparison.Ordinal);

        var files = Directory.Exists(_folder) ? Directory.GetFiles(_folder, "*", SearchOption.AllDirectories).Select(Path.GetFileName) : [];
        Assert.Equal(done == "added" ? ["x.md"] : [], files);
        Assert.Empty(Directory.GetFiles(_store.Folder, "x.md"));
    }

    [Theory]
    [InlineData("Règlement (v2).PDF", "Règlement--v2.pdf")]
    [InlineData(@"C:\docs\..\secret.docx", "secret.docx")]
    [InlineData(".md", null)]
    [InlineData("...pdf", null)]
    [InlineData("a\0b\n.txt", "a-b.txt")]
    public void A_name_is_made_harmless(string sent, string? kept) => Assert.Equal(kept, UploadFolder.NameOf(sent));

    [Fact]
    public async Task An_administrator_publishes_without_reading_a_question()
    {
        await _bot.AskAsync("fr", Asked);
        using var coordinator = await _bot.SignInAsync(ADeskPerson.With(DeskRole.Coordinator));
        await SendAsync(coordinator, "grenier.md", Text);
        await IndexerProgram.RunAsync("watch", _folder, "--store", _store.Folder, "--no-starter", "--once");
        using var admin = await _bot.SignInAsync(ADeskPerson.With(DeskRole.Administrator));
        var staged = (await OpenAsync(admin, "")).QuerySelector("button[name=publish]")!.GetAttribute("value")!;

        var page = await OpenAsync(admin, $"?replay={staged}");

        Assert.NotNull(page.QuerySelector("#compared"));
        Assert.Null(page.QuerySelector("#replay"));
    }

    private static async Task<IHtmlDocument> OpenAsync(HttpClient desk, string query) =>
        new HtmlParser().ParseDocument(await desk.GetStringAsync(new Uri($"/desk/fr/documents{query}", UriKind.Relative), Cancellation));

    private static async Task<string> SendAsync(HttpClient desk, string name, string text)
    {
        using var form = new MultipartFormDataContent { { new StringContent("public"), "audience" } };
        form.Add(new StringContent(text), "file", name);
        return await PostAsync(desk, form);
    }

    private static async Task<string> PostAsync(HttpClient desk, string field, string value)
    {
        using var form = new FormUrlEncodedContent([new(field, value)]);
        return await PostAsync(desk, form);
    }

    private static async Task<string> PostAsync(HttpClient desk, HttpContent form)
    {
        using var response = await desk.PostAsync(new Uri("/desk/fr/documents", UriKind.Relative), form, Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return response.Headers.Location!.OriginalString;
    }
}
