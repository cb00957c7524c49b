using System.Runtime.CompilerServices;

namespace Assistant.Knowledge.Answers;

/// <summary>The rules about wording that every question is read by: they take a while to make, and are made when they are first needed unless somebody asks for them before.</summary>
public static class AnsweringRules
{
    // What takes longest first, so that the last thread is not left alone with it.
    private static readonly Type[] Holders =
    [
        typeof(OwnMatters), typeof(Chatter), typeof(ExpectedAnswer), typeof(PersonalCase), typeof(SmallTalk), typeof(OwnFacts), typeof(AskedNames), typeof(AskingWords), typeof(StatedValues),
        typeof(AskedThing), typeof(SeveralQuestions), typeof(LongStory),
    ];

    /// <summary>Makes them, on half of the processors, as a program that starts needs the others; at once when they were made before.</summary>
    public static void Prepare() => Parallel.ForEach(
        Holders, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount / 2) }, holder => RuntimeHelpers.RunClassConstructor(holder.TypeHandle));
}
