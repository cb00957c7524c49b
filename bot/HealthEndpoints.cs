using System.Text.Json.Serialization;
using Assistant.Bot.Channels;
using Assistant.Bot.Data;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Model;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Assistant.Bot;

/// <summary>Tells whoever watches the service whether it lives and whether it can answer.</summary>
internal static class HealthEndpoints
{
    private const string ModelRests = "The model failed or was too slow several times: answers are quotes, and it is tried again every half minute when somebody asks. Check Model:Endpoint and Model:Deployment.";

    private const string Beginning = "The bot has just started and answers its first examples. Questions are taken, and the first takes longer.";

    /// <summary>Maps <c>/healthz</c> and <c>/readyz</c>.</summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/healthz", () => TypedResults.Text("alive"));
        endpoints.MapGet("/readyz", ReadyAsync);
    }

    private static async Task<IResult> ReadyAsync(SnapshotSwitch snapshots, GroupCommit database, SignalLog signals, SelfCheck check, ModelClient model, FirstAnswers first, CancellationToken cancellationToken)
    {
        try
        {
            var serving = await snapshots.CurrentAsync(cancellationToken);
            if (serving is not null && !first.IsDone)
            {
                return Said(new Readiness("unready", serving.Id.Value, serving.IsStarter, Beginning, Misconfigured(check)));
            }

            var trouble = snapshots.Trouble ?? database.Trouble ?? signals.Trouble ?? (model.IsResting ? ModelRests : null);
            var status = (serving, trouble, check.Problems.Count) switch
            {
                (null, _, _) => "unready",
                (_, null, 0) => "ready",
                _ => "degraded",
            };
            return Said(new Readiness(status, serving?.Id.Value, serving?.IsStarter, trouble, Misconfigured(check)));
        }
        catch (PassageStoreException exception)
        {
            return Said(new Readiness("unready", Snapshot: null, Starter: null, exception.Message, Misconfigured(check)));
        }
    }

    private static IReadOnlyList<Misconfigured>? Misconfigured(SelfCheck check) => check.Problems is { Count: > 0 } problems ? problems : null;

    private static JsonHttpResult<Readiness> Said(Readiness readiness) => TypedResults.Json(
        readiness, ReadinessJson.Default.Readiness, statusCode: readiness.Status == "unready" ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK);
}

/// <summary>Whether questions can be answered.</summary>
/// <param name="Status"><c>ready</c>; <c>degraded</c> when something serves that is not what was configured, or a channel is misconfigured; <c>unready</c> when nothing does.</param>
/// <param name="Snapshot">What serves; null when nothing does.</param>
/// <param name="Starter">Whether that is the starter snapshot; null when nothing serves.</param>
/// <param name="Trouble">What is wrong with the configured store, the database or the model; null when nothing is.</param>
/// <param name="Misconfigured">The settings that keep a channel closed; null when there are none.</param>
internal sealed record Readiness(string Status, string? Snapshot, bool? Starter, string? Trouble, IReadOnlyList<Misconfigured>? Misconfigured);

/// <summary>Writes the readiness.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Readiness))]
internal sealed partial class ReadinessJson : JsonSerializerContext;
