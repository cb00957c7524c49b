using System.Globalization;
using Assistant.Bot.Activities;

namespace Assistant.Bot.Channels;

/// <summary>The ids that Direct Line gives to activities: the conversation and the number in it.</summary>
internal static class DirectLineId
{
    /// <summary>The id of one activity.</summary>
    public static string Of(string? conversation, long sequence) => string.Create(CultureInfo.InvariantCulture, $"{conversation}|{sequence:D7}");

    /// <summary>Gives an activity its id.</summary>
    public static Activity Give(Activity activity, long sequence) => activity with { Id = Of(activity.Conversation?.Id, sequence) };
}
