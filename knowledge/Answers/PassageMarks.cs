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
/// <param name="Reading">The document.</param>
/// <param name="Marks">What stands in each of its texts.</param>
internal sealed record DocumentMarks(DocumentReading Reading, TextMarks Marks)
{
    /// <summary>What stands in the title.</summary>
    public ulong[] Title { get; } = Marks.In(DocumentReading.Title..(DocumentReading.Title + 1));

    /// <summary>What stands in all keywords.</summary>
    public ulong[] Keyword { get; } = Marks.In(Reading.Keywords);
}
