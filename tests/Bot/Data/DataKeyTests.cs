using System.Text;
using Assistant.Bot.Data;
using Microsoft.Extensions.Options;
using Xunit;

namespace Assistant.Tests.Bot.Data;

/// <summary>The key outside the database.</summary>
public sealed class DataKeyTests : IDisposable
{
    private static readonly KeyedHash Owner = new(7);

    private readonly string _folder = Directory.CreateTempSubdirectory("assistant-key-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_first_start_makes_a_key_that_only_its_owner_can_read_and_the_next_start_finds_it()
    {
        var box = Key().Seal("bonjour"u8, Owner);

        Assert.Equal("bonjour", Encoding.UTF8.GetString(Key().Open(box, Owner)!));
        var file = Assert.Single(Directory.GetFiles(_folder));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public void Of_many_starts_at_once_all_have_the_same_key()
    {
        var hashes = Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(16).Select(_ => Key().Hash("a")).Distinct().ToList();

        Assert.Single(hashes);
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void What_was_sealed_opens_with_its_key_for_its_owner_and_undamaged_only()
    {
        var key = Key();
        var box = key.Seal("bonjour"u8, Owner);
        var other = new DataKey(Options.Create(new DataOptions { Key = Convert.ToBase64String(new byte[32]) }));

        Assert.Null(other.Open(box, Owner));
        Assert.Null(key.Open(box, new KeyedHash(8)));
        Assert.Null(key.Open(box.AsSpan(0, 20), Owner));
        for (var i = 0; i < box.Length; i++)
        {
            var damaged = (byte[])box.Clone();
            damaged[i] ^= 1;
            Assert.Null(key.Open(damaged, Owner));
        }
    }

    [Fact]
    public void Two_seals_of_the_same_text_share_nothing_that_can_be_seen() =>
        Assert.NotEqual(Key().Seal("bonjour"u8, Owner).AsSpan(1).ToArray(), Key().Seal("bonjour"u8, Owner).AsSpan(1).ToArray());

    [Fact]
    public void Parts_that_are_cut_elsewhere_have_another_hash() => Assert.NotEqual(Key().Hash("ab", "c"), Key().Hash("a", "bc"));

    [Fact]
    public void A_key_file_of_another_length_is_named()
    {
        File.WriteAllBytes(Path.Combine(_folder, DataKey.FileName), new byte[31]);

        Assert.Contains(DataKey.FileName, Assert.Throws<InvalidDataException>(() => Key().Hash("a")).Message, StringComparison.Ordinal);
    }

    private DataKey Key() => new(Options.Create(new DataOptions { Folder = _folder }));
}
