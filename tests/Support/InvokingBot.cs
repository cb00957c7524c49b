using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Bot.Activities;
using Assistant.Bot.Turns;

namespace Assistant.Tests.Support;

/// <summary>A bot that answers every invoke with the value that came with it.</summary>
internal sealed class InvokingBot : ActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext turn, CancellationToken cancellationToken) => Task.CompletedTask;

    protected override Task OnMembersAddedAsync(IReadOnlyList<ChannelAccount> people, ITurnContext turn, CancellationToken cancellationToken) => Task.CompletedTask;

    protected override Task OnInvokeActivityAsync(ITurnContext turn, CancellationToken cancellationToken) => turn.SendActivityAsync(
        new Activity
        {
            Type = Activity.InvokeResponse,
            Value = JsonSerializer.SerializeToElement(new JsonObject { ["status"] = 209, ["body"] = new JsonObject { ["heard"] = JsonNode.Parse(turn.Activity.Value!.Value.GetRawText()) } }),
        },
        cancellationToken);
}
