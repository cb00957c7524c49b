using Assistant.Bot.Access;
using Assistant.Bot.Analytics;
using Assistant.Bot.Analytics.Curation;
using Assistant.Bot.Analytics.Desk;
using Assistant.Bot.Analytics.Figures;
using Assistant.Bot.Analytics.Gaps;
using Assistant.Bot.Analytics.Humans;
using Assistant.Bot.Analytics.Notes;
using Assistant.Bot.Analytics.Questions;
using Assistant.Bot.Analytics.Reports;
using Assistant.Bot.Analytics.Reviews;
using Assistant.Bot.Analytics.Surveys;
using Assistant.Bot.Analytics.Uploads;
using Assistant.Bot.Data;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace Assistant.Bot;

/// <summary>Wires the coordinator's desk: what its pages read, and the keys of its cookies.</summary>
internal static class DeskServices
{
    /// <summary>Where its pages lie.</summary>
    public const string PagesFolder = "/Analytics/Desk";

    /// <summary>Adds it.</summary>
    public static void AddDesk(this IServiceCollection services)
    {
        // Before the library looks for a folder of its own: the keys lie in the database, sealed.
        services.AddDataProtection();
        services.AddSingleton<IXmlRepository, DataProtectionKeys>();
        services.AddOptions<KeyManagementOptions>().Configure<IXmlRepository>((keys, repository) => keys.XmlRepository = repository);
        services.AddHostedService<DeskLinkPrinter>();
        services.AddSingleton<DeskJournal>().AddSingleton<CuratedFeed>().AddSingleton<CuratedDesk>().AddSingleton<CuratedReplay>().AddSingleton<PassageSearch>().AddSingleton<PassageDesk>();
        services.AddSingleton<GapDesk>().AddSingleton<HumanDesk>().AddSingleton<ContactDesk>().AddSingleton<DeskSweep>().AddSingleton<FigureDesk>().AddSingleton<QuestionDesk>();
        services.AddSingleton<ReviewDesk>().AddSingleton<NoteDesk>().AddSingleton<ReportMaker>().AddSingleton<ReportShelf>().AddSingleton<SurveyDesk>().AddSingleton<UploadFolder>().AddSingleton<StagedReplay>();
        services.AddOptions<UploadOptions>().BindConfiguration(UploadOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<UploadOptions>, UploadOptions.Validator>();
        services.AddHostedService<HumanNotices>();
        services.AddHostedService(provider => provider.GetRequiredService<DeskSweep>());
        services.AddHostedService(provider => provider.GetRequiredService<CuratedFeed>());
    }
}
