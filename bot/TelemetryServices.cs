using Assistant.Bot.Signals;
using Microsoft.Extensions.Options;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Assistant.Bot;

/// <summary>Sends the bot's own metrics and traces to a collector, if one is configured. Nothing else is sent: what the platform or a package measures could name addresses.</summary>
internal static class TelemetryServices
{
    private const int MillisecondsOfASecond = 1000;

    /// <summary>Adds it.</summary>
    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(TelemetryOptions.Section);
        services.AddOptions<TelemetryOptions>().Bind(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TelemetryOptions>, TelemetryOptions.Validator>();
        var options = section.Get<TelemetryOptions>() ?? new TelemetryOptions();
        if (!Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var collector))
        {
            return;
        }

        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("assistant-bot"))
            .WithMetrics(metrics => metrics.AddMeter(SignalMetrics.Name).AddOtlpExporter((exporter, reader) =>
            {
                To(exporter, collector, "v1/metrics");
                reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = options.Seconds * MillisecondsOfASecond;
            }))

            // The platform's own span around a request is not recorded; the answer's is, whatever its parent says.
            .WithTracing(traces => traces.SetSampler(new AlwaysOnSampler()).AddSource(SignalMetrics.Name).AddOtlpExporter(exporter => To(exporter, collector, "v1/traces")));
    }

    private static void To(OtlpExporterOptions exporter, Uri collector, string path)
    {
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri(collector.AbsoluteUri.EndsWith('/') ? collector : new Uri($"{collector.AbsoluteUri}/"), path);
    }
}
