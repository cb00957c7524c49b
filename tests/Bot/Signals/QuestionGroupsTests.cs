using System.Text;
using Assistant.Bot.Data;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Languages;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Bot.Signals;

/// <summary>Unanswered questions that ask the same come into one group, whoever words them and in whichever language.</summary>
public sealed class QuestionGroupsTests
{
    private static readonly Lexicon Words = Lexicon.Load([]);

    [Fact]
    public async Task Typing_errors_and_other_small_words_stay_in_one_group_and_other_questions_found_their_own()
    {
        await using var data = await ADatabase.NewAsync();

        var groups = await JoinAllAsync(
            data, (Language.French, "recharger la carte mobib sur internet"), (Language.French, "recharger une carte mobib sur l'internet svp"), (Language.French, "recharger la carte mobbi sur internet"),
            (Language.French, "où est l'enregistrement du webinaire"));

        Assert.Equal([1, 1, 1, 2], groups);
    }

    [Fact]
    public async Task French_and_Dutch_join_by_the_ideas_of_the_lexicon()
    {
        await using var data = await ADatabase.NewAsync();

        var groups = await JoinAllAsync(data, (Language.French, "carte d'identité perdue"), (Language.Dutch, "identiteitskaart verloren"));

        Assert.Equal([1, 1], groups);
    }

    [Fact]
    public async Task Replayed_in_the_same_order_the_ids_are_the_same_and_what_was_merged_stays_merged()
    {
        (Language, string)[] asked = [.. Enumerable.Range(0, 60).Select(i => (Language.French, $"question numéro {(i % 7) switch { 0 => "parking", 1 => "webinaire", 2 => "procuration", 3 => "mutuelle", 4 => "chromebook", 5 => "stationnement", _ => "abonnement" }} en ligne"))];
        await using var one = await WithKeyAsync();
        await using var other = await WithKeyAsync();
        var groups = await JoinAllAsync(one, asked);
        await one.Writer.WriteAsync(db => { GroupDecisions.Decide(db, new GroupDecision(GroupDecisionKind.Merge, 2, 1), now: 1); return true; });

        Assert.Equal(groups, await JoinAllAsync(other, asked));
        await JoinAllAsync(one, asked);
        await one.Writer.WriteAsync(db => { GroupDecisions.Apply(db); return true; });
        Assert.Equal(1, one.Database.Read(db => db.Number("SELECT merged_into FROM question_groups WHERE id = 2")));
    }

    [Fact]
    public void Merging_follows_to_the_last_group_and_can_be_taken_back()
    {
        GroupDecision[] decisions = [new(GroupDecisionKind.Merge, 2, 1), new(GroupDecisionKind.Merge, 3, 2), new(GroupDecisionKind.Merge, 1, 3), new(GroupDecisionKind.Different, 4, 1)];

        Assert.Equal([(2, 1), (3, 1)], GroupDecisions.Merged(decisions).OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)));
        Assert.Equal([3], GroupDecisions.Merged([.. decisions, new(GroupDecisionKind.Separate, 2, 1)]).Keys);
    }

    [Fact]
    public async Task A_split_takes_its_questions_along_and_groups_that_are_nearly_alike_are_suggested_until_somebody_decides()
    {
        await using var data = await ADatabase.NewAsync();
        var signatures = new QuestionSignatures(Words, data.Key);
        await JoinAllAsync(data, (Language.French, "abonnement mobib en ligne"), (Language.French, "abonnement mobib en ligne"));
        await JoinAllAsync(data, (Language.French, "abonnement mobib senior guichet"), (Language.French, "abonnement mobib senior guichet"));
        var suggested = data.Database.Read(db => QuestionGroups.Suggest(db, sinceDay: 0));

        await data.Writer.WriteAsync(db => { GroupDecisions.Decide(db, new GroupDecision(GroupDecisionKind.Different, 2, 1), now: 1); return true; });

        Assert.Equal((1, 2), suggested.Select(pair => (pair.One, pair.Other)).Single());
        Assert.Empty(data.Database.Read(db => QuestionGroups.Suggest(db, sinceDay: 0)));
        Assert.InRange(suggested[0].Likeness, QuestionGroups.Suggested, 1);
        Assert.NotNull(signatures.Of("abonnement", Language.French));
    }

    [Fact]
    public async Task Nobody_without_the_key_can_make_the_signature_of_a_word()
    {
        await using var one = await ADatabase.NewAsync();
        await using var other = await ADatabase.NewAsync();

        var (mine, theirs) = (new QuestionSignatures(Words, one.Key).Of("mobib", Language.French), new QuestionSignatures(Words, other.Key).Of("mobib", Language.French));

        Assert.NotEqual(mine, theirs);
        Assert.InRange(QuestionSignatures.Similarity(mine!, theirs!), 0, 0.1);
    }

    // The same key makes the same signatures, as it does after a restore.
    private static Task<ADatabase> WithKeyAsync() =>
        ADatabase.StartAsync(new DataOptions { Folder = Directory.CreateTempSubdirectory("assistant-data-").FullName, Key = Convert.ToBase64String(new byte[DataKey.Length]) }, ownsFolder: true);

    private static async Task<List<long>> JoinAllAsync(ADatabase data, params (Language Language, string Text)[] questions)
    {
        var signatures = new QuestionSignatures(Words, data.Key);
        var groups = new List<long>();
        foreach (var (language, text) in questions)
        {
            var signature = signatures.Of(text, language)!;
            groups.Add(await data.Writer.WriteAsync(db => QuestionGroups.Join(db, signature, language, data.Key.Seal(Encoding.UTF8.GetBytes(text), QuestionGroups.OwnerOfLabels(data.Key)), day: 100)));
        }

        return groups;
    }
}
