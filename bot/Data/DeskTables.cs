using Microsoft.EntityFrameworkCore;

namespace Assistant.Bot.Data;

/// <summary>The tables of the coordinator's desk.</summary>
internal static class DeskTables
{
    /// <summary>Adds them to the model.</summary>
    public static void AddTo(ModelBuilder model)
    {
        model.Entity<DataProtectionRow>().ToTable("data_protection");
        model.Entity<AccessLogRow>().ToTable("access_log").HasIndex(row => row.At);
        model.Entity<CuratedAnswerRow>().ToTable("curated_answers").HasIndex(row => row.Revision);
        model.Entity<AskedHumanRow>(row =>
        {
            row.ToTable("asked_humans").HasIndex(r => r.State);
            row.HasIndex(r => r.Conversation);
        });
        model.Entity<PassageUseRow>().ToTable("passage_uses").HasKey(row => new { row.Month, row.Passage });
        model.Entity<ReviewRow>().ToTable("reviews").HasIndex(row => row.Week);
        model.Entity<DeskNoteRow>().ToTable("desk_notes").HasIndex(row => new { row.Kind, row.Day });
        model.Entity<SurveyAnswerRow>().ToTable("survey_answers").HasIndex(row => row.Week);
        model.Entity<SurveyOfferRow>().ToTable("survey_offers").HasKey(row => new { row.Week, row.Language, row.Audience, row.Structure });
        model.Entity<ProgrammeContactRow>().ToTable("programme_contacts");
        model.Entity<DeskNoticeRow>().ToTable("desk_notices");
        model.Entity<ClosedReportRow>().ToTable("closed_reports").HasIndex(row => row.Hash).IsUnique();
    }
}
