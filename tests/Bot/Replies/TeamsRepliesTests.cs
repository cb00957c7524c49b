using System.Text.Json;
using Assistant.Bot.Activities;
using Assistant.Bot.Replies;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Tests.Support;
using Microsoft.Extensions.Options;
using Xunit;

namespace Assistant.Tests.Bot.Replies;

/// <summary>What Teams gets: a text that can be copied, its sources, thumbs, and a compact card with one button.</summary>
public sealed class TeamsRepliesTests
{
    private static readonly TeamsReplies Replies = new(new HumanHelp(Options.Create(new HumanContacts()), TimeProvider.System));

    private static readonly CitedPassage Quote = new()
    {
        Text = "La Ville agit pour garantir l’accès aux services [1] *numériques*.",
        Language = Language.French,
        Document = "d",
        Passage = "p",
        Title = "Charte <des> droits numériques",
        Place = "Article 2, chapitre du choix du canal",
        Page = 17,
        Date = new DateOnly(2023, 10, 1),
        Url = "https://example.brussels/charte(1).pdf",
    };

    [Fact]
    public void The_best_quote_stands_in_the_text_with_its_place_and_the_number_of_its_source()
    {
        var text = Say(Answered(Quote))[0];

        Assert.Equal(
            """
            Voici le passage qui répond à votre question.

            « La Ville agit pour garantir l’accès aux services \[1\] \*numériques\*. »

            Charte &lt;des&gt; droits numériques · Article 2, chapitre du choix du canal · page 17 [1]
            """,
            text.Text);
        Assert.Equal(("message", "markdown", "a:1", null), (text.Type, text.TextFormat, text.Conversation?.Id, text.Attachments));
    }

    [Fact]
    public void The_sources_have_the_shape_that_a_Teams_client_was_seen_to_take()
    {
        var recorded = Wire("wire/pg-out-post-message-aiEntity.json");
        var ours = JsonSerializer.SerializeToElement(Say(Answered(Quote) with { GeneratedBy = "a-model" })[0], ActivityJson.Default.Activity);

        Assert.Equal(Shape(recorded.GetProperty("entities")[0]), Shape(ours.GetProperty("entities")[0]));
        Assert.True(ours.GetProperty("channelData").GetProperty("feedbackLoop").TryGetProperty("type", out _));
    }

    [Fact]
    public void One_entity_names_every_source_within_the_limits_of_Teams()
    {
        var entity = Assert.Single(Say(Answered(Quote with { Title = new string('t', 200), Text = new string('a', 158) + "😀" + new string('b', 300) }, Quote with { Url = null }))[0].Entities!);

        var claims = entity.Properties!["citation"].EnumerateArray().ToList();
        var (first, second) = (claims[0].GetProperty("appearance"), claims[1].GetProperty("appearance"));
        Assert.Equal([1, 2], claims.Select(claim => claim.GetProperty("position").GetInt32()));
        Assert.Equal((80, 159), (first.GetProperty("name").GetString()!.Length, first.GetProperty("abstract").GetString()!.Length));
        Assert.InRange(first.GetProperty("keywords")[0].GetString()!.Length, 1, 28);
        Assert.False(second.TryGetProperty("url", out _));
    }

    [Theory]
    [InlineData(null, "none", "[]")]
    [InlineData("a-model", "a-model", """["AIGeneratedContent"]""")]
    public void The_label_of_generated_text_is_put_where_a_model_wrote_and_only_there(string? model, string said, string label)
    {
        var text = Say(Answered(Quote) with { GeneratedBy = model })[0];

        Assert.Equal(said, text.ChannelData!.Value.GetProperty("generatedBy").GetString());
        Assert.Equal(label, text.Entities!.Single().Properties!["additionalType"].GetRawText());
    }

    [Fact]
    public void Every_quote_is_shown_once_word_for_word_and_its_words_are_runs_without_markup()
    {
        var other = Quote with { Text = "[ici](https://evil.example) **autre** <b>passage</b>", Title = "[T](https://evil.example)" };
        var activities = Say(Answered(Quote, other));

        Assert.Equal(2, activities.Count);
        Assert.Contains("Autres passages (1) [2]", activities[0].Text, StringComparison.Ordinal);
        var card = Card(activities[1]);
        Assert.Contains($"« {other.Text} »", Runs(card));
        Assert.DoesNotContain(Quote.Text, string.Join('\n', Runs(card)), StringComparison.Ordinal);
        Assert.Equal(["[Ouvrir la source](https://example.brussels/charte%281%29.pdf)"], Markdown(card).Distinct());
    }

    [Fact]
    public void Of_all_known_markup_vectors_none_gets_into_the_markdown_of_a_card()
    {
        var vectors = JsonSerializer.Deserialize<string[][]>(File.ReadAllText(TestData.Find("trust/markdown_html_vectors.json")))!.Select(vector => vector[1]);

        Assert.All(vectors, vector =>
        {
            var hostile = Quote with { Text = vector, Title = vector, Place = vector, Url = CitedPassage.WebAddress(vector) };
            var cards = Say(Answered(hostile, hostile)).SelectMany(activity => activity.Attachments ?? []).Select(attachment => attachment.Content!.Value).ToList();

            Assert.All(cards.SelectMany(Markdown), link => Assert.Equal($"[Ouvrir la source]({hostile.Url!.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})", link));
            Assert.All(cards, card => Assert.All(card.GetProperty("body").EnumerateArray(), block => Assert.Contains(block.GetProperty("type").GetString(), new[] { "RichTextBlock", "TextBlock" })));
        });
    }

    [Theory]
    [InlineData("https://example.brussels/a)[x](https://evil.example)")]
    [InlineData("https://example.brussels/a b\\)")]
    [InlineData("https://example.brussels/<b>")]
    public void An_address_cannot_end_its_link_before_it_ends(string address)
    {
        var link = Assert.Single(Markdown(Card(Say(Answered(Quote with { Url = CitedPassage.WebAddress(address) }))[1])));

        var html = Markdig.Markdown.ToHtml(link);
        var anchor = Assert.Single(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).QuerySelectorAll("a"));
        Assert.Equal(("Ouvrir la source", "example.brussels"), (anchor.TextContent, new Uri(anchor.GetAttribute("href")!).Host));
        Assert.Equal($"<p>{anchor.OuterHtml}</p>", html.Trim());
    }

    [Fact]
    public void The_card_says_where_each_quote_is_from_what_to_beware_of_and_that_a_machine_answers()
    {
        var runs = Runs(Card(Say(Answered(Quote with { Language = Language.Dutch, ForeignCountry = "NL", OverdueSince = new DateOnly(2025, 1, 1) }))[1]));

        Assert.Equal(
            [
                "[1] Charte <des> droits numériques · Article 2, chapitre du choix du canal · page 17 · Document du 1 octobre 2023",
                "Texte original en néerlandais",
                "Attention\u00A0: ce texte vaut pour Pays-Bas, pas pour la Belgique.",
                "Ce texte devait être revu avant le 1 janvier 2025. Vérifiez la source.",
                "Demandez au guichet de votre commune, par téléphone ou par courrier.",
                "Ceci est un assistant automatique, pas une personne. Il peut se tromper.",
            ],
            runs);
    }

    [Fact]
    public void The_one_button_asks_for_a_human_in_the_language_of_the_card()
    {
        var card = Card(Say(Answered(Quote))[1]);
        var action = Assert.Single(card.GetProperty("actions").EnumerateArray());

        Assert.Equal(("Action.Submit", "Parler à une personne"), (action.GetProperty("type").GetString(), action.GetProperty("title").GetString()));
        Assert.Equal(Language.French, CardButton.Read(action.GetProperty("data"))!.Language);
        Assert.DoesNotContain("Action.Execute", card.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Action.OpenUrl", card.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_answer_the_near_documents_and_who_can_help_are_named_and_no_quote()
    {
        var activities = Say(new AnswerCard { Status = AnswerStatus.UnansweredWeakEvidence, Statements = [new(Language.French, "Non.", null)], Suggestions = [Quote] });

        Assert.Equal("Non.", activities[0].Text);
        Assert.Contains("Sujets proches, à lire vous-même", Runs(Card(activities[1])));
        Assert.DoesNotContain(Quote.Text, activities[1].Attachments![0].Content!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Small_talk_is_one_short_text_with_the_notice_and_no_card()
    {
        var activity = Assert.Single(Say(new AnswerCard { Status = AnswerStatus.ConversationSmallTalk, Statements = [new(Language.Dutch, "Dag.", null)] }));

        Assert.Equal($"Dag.\n\n{ReplyTexts.In(Language.Dutch).Notice}", activity.Text);
        Assert.Null(activity.ChannelData);
    }

    [Fact]
    public void What_is_too_long_for_one_activity_becomes_several_and_no_word_is_lost()
    {
        var words = string.Join(' ', Enumerable.Range(0, 12_000).Select(number => $"é{number}"));
        var activities = Say(Answered(Quote with { Text = words }, Quote with { Text = words }));

        Assert.All(activities, activity => Assert.InRange(JsonSerializer.Serialize(activity, ActivityJson.Default.Activity).Length, 1, Assistant.Bot.Channels.ConnectorClient.MostCharacters));
        Assert.All(activities.SelectMany(activity => activity.Attachments ?? []), card => Assert.InRange(card.Content!.Value.GetRawText().Length, 1, TeamsCard.MostCharacters));
        var texts = activities.Where(activity => activity.Text is not null).ToList();
        Assert.Equal(words, Between(string.Join(' ', texts.Select(text => text.Text))));
        Assert.Equal(words, Between(string.Join(' ', activities.SelectMany(activity => activity.Attachments ?? []).SelectMany(card => Runs(card.Content!.Value)))));
        Assert.All(texts.SkipLast(1), text => Assert.Null(text.Entities));
        Assert.NotNull(texts[^1].Entities);
        Assert.Single(activities.SelectMany(activity => activity.Attachments ?? []), card => card.Content!.Value.GetProperty("actions").GetArrayLength() == 1);
    }

    [Theory]
    [InlineData("abcdef", 4, "abcd|ef")]
    [InlineData("ab. cd ef", 5, "ab.|cd ef")]
    [InlineData("aaa\n\nbbb ccc", 8, "aaa|bbb ccc")]
    [InlineData("abc😀", 4, "abc|😀")]
    [InlineData("", 4, "")]
    public void A_text_is_cut_where_a_reader_pauses(string text, int longest, string parts) => Assert.Equal(parts, string.Join('|', TextParts.Cut(text, longest)));

    private static AnswerCard Answered(params CitedPassage[] quotes) =>
        new() { Status = AnswerStatus.Answered, Statements = [new(Language.French, ReplyTexts.In(Language.French).Answered, null)], Quotes = quotes };

    private static IReadOnlyList<Activity> Say(AnswerCard card) =>
        Replies.Say(new() { Type = Activity.Message, ChannelId = "msteams", Conversation = new() { Id = "a:1" }, Text = "plain", Attachments = [card.ToAttachment()] });

    private static JsonElement Card(Activity activity)
    {
        Assert.Null(activity.Text);
        var attachment = Assert.Single(activity.Attachments!);
        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.ContentType);
        return attachment.Content!.Value;
    }

    private static List<string> Runs(JsonElement card) => [.. Blocks(card, "RichTextBlock").Select(block => block.GetProperty("inlines")[0].GetProperty("text").GetString()!)];

    private static IEnumerable<string> Markdown(JsonElement card) => Blocks(card, "TextBlock").Select(block => block.GetProperty("text").GetString()!);

    private static IEnumerable<JsonElement> Blocks(JsonElement card, string type) =>
        card.GetProperty("body").EnumerateArray().Where(block => block.GetProperty("type").GetString() == type);

    private static string Between(string text) => text[(text.IndexOf('«', StringComparison.Ordinal) + 2)..(text.IndexOf('»', StringComparison.Ordinal) - 1)];

    private static JsonElement Wire(string file) => JsonElement.Parse(File.ReadAllText(TestData.Find(file))).GetProperty("request").GetProperty("body");

    // Names and kinds, without values: what a client looks for.
    private static string Shape(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', json.EnumerateObject().OrderBy(property => property.Name, StringComparer.Ordinal).Select(property => $"{property.Name}:{Shape(property.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', json.EnumerateArray().Select(Shape).Distinct(StringComparer.Ordinal))}]",
        var kind => kind.ToString(),
    };
}
