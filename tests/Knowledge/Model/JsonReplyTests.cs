using System.Text.Json;
using Assistant.Knowledge.Model;
using Xunit;

namespace Assistant.Tests.Knowledge.Model;

/// <summary>Replies arrive in pieces, and what is whole is handed on at once.</summary>
public sealed class JsonReplyTests
{
    private const string Whole = """Voici : ```json {"answers":true,"sentences":[{"text":"a } \" { b","quotes":[{"passage":1,"words":"x"}]},{"text":"é","quotes":[]}]} ``` merci {"sentences":[{"text":"late"}]}""";

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    public async Task Each_object_of_a_list_comes_once_whatever_the_pieces(int size)
    {
        var items = new List<string>();
        var reply = new JsonReply((item, _) => { items.Add(item.GetProperty("text").GetString()!); return Task.CompletedTask; });

        foreach (var piece in Whole.Chunk(size))
        {
            await reply.AddAsync(new string(piece), TestContext.Current.CancellationToken);
        }

        Assert.Equal(["a } \" { b", "é"], items);
        Assert.True(reply.Root?.GetProperty("answers").GetBoolean());
    }

    [Fact]
    public async Task A_reply_that_breaks_off_has_no_end()
    {
        var reply = new JsonReply((_, _) => Task.CompletedTask);

        await reply.AddAsync(Whole[..60], TestContext.Current.CancellationToken);

        Assert.Null(reply.Root);
    }

    [Fact]
    public async Task A_reply_without_end_or_without_bottom_is_refused()
    {
        var (endless, deep) = (new JsonReply((_, _) => Task.CompletedTask), new JsonReply((_, _) => Task.CompletedTask));

        await Assert.ThrowsAsync<InvalidDataException>(() => endless.AddAsync(new string(' ', JsonReply.MostCharacters + 1), TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<InvalidDataException>(() => deep.AddAsync("{" + new string('[', 40), TestContext.Current.CancellationToken));
        await Assert.ThrowsAnyAsync<JsonException>(() => new JsonReply((_, _) => Task.CompletedTask).AddAsync("{\"a\":[{nonsense}]}", TestContext.Current.CancellationToken));
    }
}
