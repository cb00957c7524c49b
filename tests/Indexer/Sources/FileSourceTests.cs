using Assistant.Indexer.Sources;
using Assistant.Knowledge.Passages;
using Xunit;

namespace Assistant.Tests.Indexer.Sources;

public sealed class FileSourceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_without_a_manifest_gives_its_files_their_names_as_ids()
    {
        foreach (var name in new[] { "b.pdf", "b.txt", "b.txt.md", "nl/a.MD", ".hidden.md", ".git/x.md", "photo.jpg", "e\u0301t\u00e9.txt" })
        {
            _folder.Write(name, "x");
        }

        var listing = SourceListing.Open(_folder.Path, Audience.Helpers);

        Assert.Equal(
            ["b=b.pdf", "b.txt=b.txt", "b.txt.md=b.txt.md", "\u00e9t\u00e9=e\u0301t\u00e9.txt", "nl/a=nl/a.MD"],
            listing.Entries.Select(entry => $"{entry.Id}={entry.Path}"));
        Assert.All(listing.Entries, entry => Assert.Equal(Audience.Helpers, entry.Audience));
        Assert.Equal([".git", ".hidden.md", "photo.jpg"], listing.Skipped.Select(file => file.Path));
        Assert.Equal("hidden", listing.Skipped[0].Reason);
    }

    [Fact]
    public void Links_are_not_followed_out_of_the_folder_nor_in_circles()
    {
        using var elsewhere = new TemporaryFolder();
        _folder.Write("sub/a.md", "x");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "out.md"), elsewhere.Write("secret.md", "x"));
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "in.md"), "sub/a.md");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "self.md"), "self.md");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "sub", "loop"), _folder.Path);

        var listing = SourceListing.Open(_folder.Path, Audience.Public);

        Assert.Equal(["in.md", "sub/a.md"], listing.Entries.Select(entry => entry.Path));
        Assert.Equal(["out.md", "self.md", "sub/loop"], listing.Skipped.Select(file => file.Path));
    }

    [Fact]
    public async Task A_link_that_is_turned_outward_after_the_listing_is_refused()
    {
        using var elsewhere = new TemporaryFolder();
        var link = _folder.Write("a.md", "x");
        var entry = Assert.Single(SourceListing.Open(_folder.Path, Audience.Public).Entries);
        File.Delete(link);
        File.CreateSymbolicLink(link, elsewhere.Write("secret.md", "x"));

        Assert.IsType<FetchRefused>(await Fetch(entry));
    }

    [Fact]
    public void A_single_file_is_a_listing_of_one()
    {
        var listing = SourceListing.Open(_folder.Write("convention 2026.txt", "x"), Audience.Staff);

        Assert.Equal(("convention 2026", "convention 2026.txt"), (listing.Entries[0].Id, listing.Entries[0].Path));
        Assert.Equal(_folder.Path, listing.Folder);
    }

    [Fact]
    public void What_is_not_there_or_cannot_be_read_is_a_problem_with_its_name()
    {
        Assert.Contains("there is no such file or folder", SourceListing.Open(Path.Combine(_folder.Path, "no"), Audience.Public).Problems[0], StringComparison.Ordinal);
        Assert.Contains("this format cannot be read", SourceListing.Open(_folder.Write("a.xls", "x"), Audience.Public).Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_a_manifest_is_read_by_its_manifest()
    {
        _folder.Write("a.md", "x");
        _folder.Write("corpus.json", """{ "documents": [{ "id": "one", "title": "One", "path": "a.md" }] }""");

        Assert.Equal("one", Assert.Single(SourceListing.Open(_folder.Path, Audience.Public).Entries).Id);
    }

    [Fact]
    public async Task The_digest_changes_with_the_bytes_and_with_what_is_declared_and_with_nothing_else()
    {
        var file = _folder.Write("a.md", "one");
        var entry = new SourceEntry { Id = "a", Audience = Audience.Public, Path = "a.md", Keywords = ["k"] };
        var first = await Digest(entry);

        File.SetLastWriteTimeUtc(file, new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(first, await Digest(entry with { Keywords = ["k"] }));
        Assert.NotEqual(first, await Digest(entry with { Keywords = ["l"] }));
        Assert.NotEqual(first, await Digest(entry with { Audience = Audience.Staff }));
        Assert.NotEqual(first, await Digest(entry with { Places = [new PlaceLabel("Article 1", null, null, null)] }));

        _folder.Write("a.md", "two");
        Assert.NotEqual(first, await Digest(entry));
    }

    [Fact]
    public async Task An_absent_file_is_a_failure_unless_it_is_an_official_document()
    {
        var entry = new SourceEntry { Id = "charte", Audience = Audience.Public, Path = "official/charte.pdf" };

        var absent = Assert.IsType<FetchAbsent>(await Fetch(entry));
        Assert.Equal("official/charte.pdf: file not there yet; put it there or give a url", absent.Reason);
        Assert.True(absent.IsFailure);
        Assert.False(Assert.IsType<FetchAbsent>(await Fetch(entry with { Official = true })).IsFailure);
    }

    [Fact]
    public async Task An_empty_file_is_refused()
    {
        _folder.Write("a.md", "");

        Assert.Equal("a.md: the file is empty", Assert.IsType<FetchRefused>(await Fetch(new() { Id = "a", Audience = Audience.Public, Path = "a.md" })).Reason);
    }

    [Fact]
    public async Task A_pipe_with_the_name_of_a_document_does_not_hold_up_the_run()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such files in folders");
        using var mkfifo = System.Diagnostics.Process.Start("mkfifo", [Path.Combine(_folder.Path, "a.md")]);
        await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);

        var entry = Assert.Single(SourceListing.Open(_folder.Path, Audience.Public).Entries);
        Assert.IsType<FetchRefused>(await Fetch(entry).WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken));
    }

    private Task<FetchOutcome> Fetch(SourceEntry entry) => new FileSource(_folder.Path).FetchAsync(entry, TestContext.Current.CancellationToken);

    private async Task<string> Digest(SourceEntry entry) => Assert.IsType<FetchReady>(await Fetch(entry)).Digest;
}
