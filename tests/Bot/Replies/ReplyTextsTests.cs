using System.Collections;
using System.Text.RegularExpressions;
using Assistant.Bot.Replies;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Microsoft.Extensions.Options;
using Xunit;

namespace Assistant.Tests.Bot.Replies;

/// <summary>The texts of the house say the same in three languages, in the house's voice.</summary>
public sealed partial class ReplyTextsTests
{
    // Words that two of the languages share.
    private static readonly string[] Shared = ["page {0}", "in {0}", "Date", "Post"];

    [Fact]
    public void Every_text_stands_in_every_language()
    {
        var all = LanguageCodes.All.Select(language => Texts(ReplyTexts.In(language))).ToList();

        Assert.All(all, texts => Assert.Equal(all[0].Keys.Order(StringComparer.Ordinal), texts.Keys.Order(StringComparer.Ordinal)));
        Assert.All(all.SelectMany(texts => texts), text => Assert.False(string.IsNullOrWhiteSpace(text.Value), text.Key));
        Assert.True(all[0].Count > 80);
    }

    [Fact]
    public void No_text_is_left_in_another_language()
    {
        var (french, dutch, english) = (Texts(ReplyTexts.In(Language.French)), Texts(ReplyTexts.In(Language.Dutch)), Texts(ReplyTexts.In(Language.English)));

        foreach (var key in french.Keys.Where(key => !key.StartsWith("Countries", StringComparison.Ordinal) && !key.EndsWith(".Url", StringComparison.Ordinal) && key != "Culture"))
        {
            Assert.True(french[key] != dutch[key], key);
            Assert.True(Shared.Contains(french[key]) || french[key] != english[key], key);
            Assert.True(Shared.Contains(dutch[key]) || dutch[key] != english[key], key);
        }
    }

    [Fact]
    public void The_places_for_values_are_the_same_in_every_language()
    {
        var all = LanguageCodes.All.Select(language => Texts(ReplyTexts.In(language))).ToList();

        foreach (var key in all[0].Keys)
        {
            Assert.Single(all.Select(texts => string.Join(' ', Places().Matches(texts[key]).Select(place => place.Value).Order(StringComparer.Ordinal))).Distinct(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void The_voice_is_calm_formal_and_brief()
    {
        foreach (var language in LanguageCodes.All)
        {
            foreach (var (key, text) in Texts(ReplyTexts.In(language)))
            {
                Assert.False(text.Contains('!', StringComparison.Ordinal), key);
                Assert.False(Informal().IsMatch(text), $"{key}: {text}");
                Assert.False(Apology().IsMatch(text), $"{key}: {text}");
                Assert.All(text.Split(". "), sentence => Assert.InRange(sentence.Split(' ').Length, 1, 27));
            }
        }
    }

    [Fact]
    public void Every_ending_has_its_sentence_in_every_language_and_says_who_can_help()
    {
        var help = new HumanHelp(Options.Create(new HumanContacts()), TimeProvider.System);
        var replies = new ReplyBuilder(help, TimeProvider.System);

        foreach (var language in LanguageCodes.All)
        {
            var sentences = Enum.GetValues<AnswerStatus>().Select(status => replies.Build(new Answer { Status = status, Language = language }, locale: null)).ToList();

            Assert.All(sentences, reply => Assert.Contains(ReplyTexts.In(language).AskAtMunicipality, reply.Text, StringComparison.Ordinal));
            Assert.All(sentences, reply => Assert.Equal(language, AnswerCard.In(reply)!.Statements.Single().Language));
        }
    }

    [Theory]
    [InlineData(null, "fr nl")]
    [InlineData("nl-BE", "nl fr")]
    [InlineData("en", "en fr nl")]
    [InlineData("de", "fr nl")]
    public void An_unknown_language_gets_French_and_Dutch(string? locale, string languages)
    {
        var replies = new ReplyBuilder(new HumanHelp(Options.Create(new HumanContacts()), TimeProvider.System), TimeProvider.System);

        var card = AnswerCard.In(replies.Build(new Answer { Status = AnswerStatus.UnansweredNoPassage, Language = null }, locale))!;

        Assert.Equal(languages, string.Join(' ', card.Statements.Select(statement => statement.Language.Code())));
    }

    private static Dictionary<string, string> Texts(ReplyTexts texts) => typeof(ReplyTexts).GetProperties()
        .Where(property => property.Name is not ("Language" or "EqualityContract" or "Culture") && property.GetMethod!.IsPublic)
        .SelectMany(property => Strings(property.Name, property.GetValue(texts)))
        .Concat(Strings("Survey", SurveyTexts.In(texts.Language))).Concat(Strings("Contact", ContactTexts.In(texts.Language))).ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, string>> Strings(string name, object? value) => value switch
    {
        PageTexts => value.GetType().GetProperties().Where(property => property.GetMethod!.IsPublic && !property.GetMethod.IsStatic)
            .SelectMany(property => Strings($"{name}.{property.Name}", property.GetValue(value))),
        SurveyTexts survey => value.GetType().GetProperties().Where(property => property.PropertyType == typeof(string))
            .SelectMany(property => Strings($"{name}.{property.Name}", property.GetValue(value))).Concat(Strings($"{name}.Marks", survey.Marks)).Concat(Strings($"{name}.Ways", survey.Ways)),
        TeamsTexts or ChatTexts or HandOverTexts or ContactTexts => value.GetType().GetProperties().Where(property => property.PropertyType == typeof(string))
            .SelectMany(property => Strings($"{name}.{property.Name}", property.GetValue(value))),
        string text => [KeyValuePair.Create(name, text)],
        IReadOnlyDictionary<Language, string> names => names.Select(pair => KeyValuePair.Create($"{name}.{pair.Key}", pair.Value)),
        IReadOnlyDictionary<CompetentBody, string> bodies => bodies.Select(pair => KeyValuePair.Create($"{name}.{pair.Key}", pair.Value)),
        IReadOnlyDictionary<string, string> names => names.Select(pair => KeyValuePair.Create($"{name}.{pair.Key}", pair.Value)),
        TextSection section => Strings($"{name}.Heading", section.Heading).Concat(Strings($"{name}.Paragraphs", section.Paragraphs))
            .Concat(section.Source is { } source ? Strings($"{name}.Title", source.Title).Concat(Strings($"{name}.Url", source.Url)) : []),
        IEnumerable list => list.Cast<object>().SelectMany((item, index) => Strings($"{name}[{index}]", item)),
        _ => throw new InvalidOperationException($"{name} is of a kind that this test does not read."),
    };

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, 1000)]
    private static partial Regex Places();

    [GeneratedRegex(@"\b(tu|ton|ta|tes|toi|je kan|jij|jou|jouw|jullie)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Informal();

    [GeneratedRegex(@"\b(désolé|sorry|excus|helaas|malheureusement|unfortunately)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Apology();
}
