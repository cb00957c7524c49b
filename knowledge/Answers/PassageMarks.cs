namespace Assistant.Knowledge.Answers;

/// <summary>Which of one question's terms stand where in a passage.</summary>
/// <param name="Reading">The passage.</param>
/// <param name="Marks">What stands in each of its texts.</param>
/// <param name="Document">What stands in what is above all passages of its document.</param>
internal sealed record PassageMarks(PassageReading Reading, TextMarks Marks, DocumentMarks Document)
{
    /// <summary>What stands in all headings above it.</summary>
    public ulong[] Heading { get; } = Marks.In(Reading.Headings);

    /// <summary>What stands in all that editors know it to answer.</summary>
    public ulong[] Asked { get; } = Marks.In(Reading.AskedTexts);
}

/// <summary>Which of one question's terms stand where in what is above all passages of a document.</summary>
internal sealed class DocumentMarks
{
    /// <summary>Looks once, however many passages of the document were found.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="marks">What stands in each of its texts.</param>
    /// <param name="focus">What the question is about.</param>
    public DocumentMarks(DocumentReading reading, TextMarks marks, QuestionFocus focus)
    {
        (Reading, Marks) = (reading, marks);
        (Title, Keyword) = (marks.In(DocumentReading.Title..(DocumentReading.Title + 1)), marks.In(reading.Keywords));
        (InTitle, InKeywords) = (focus.Match(Title), focus.Match(Keyword));
        Titled = focus.Coverage(InTitle);
    }

    /// <summary>The document.</summary>
    public DocumentReading Reading { get; }

    /// <summary>What stands in each of its texts.</summary>
    public TextMarks Marks { get; }

    /// <summary>What stands in the title.</summary>
    public ulong[] Title { get; }

    /// <summary>What stands in all keywords.</summary>
    public ulong[] Keyword { get; }

    /// <summary>How far the title speaks of each thing that the question is about.</summary>
    public double[] InTitle { get; }

    /// <summary>How far the keywords together do.</summary>
    public double[] InKeywords { get; }

    /// <summary>The share of the question that the title speaks of, 0 to 1.</summary>
    public double Titled { get; }
}
