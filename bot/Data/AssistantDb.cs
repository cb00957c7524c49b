using Microsoft.EntityFrameworkCore;

namespace Assistant.Bot.Data;

/// <summary>The tables of the bot, the same in both databases. Times are milliseconds since 1970 (UTC), which both compare alike; what can point to a person is sealed or a keyed hash.</summary>
internal abstract class AssistantDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>Activities that were accepted, until some time after they were answered.</summary>
    public DbSet<InboxRow> Inbox => Set<InboxRow>();

    /// <summary>Replies that leave by the Connector.</summary>
    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    /// <summary>What was asked in the conversations of the last half hour.</summary>
    public DbSet<MemoryRow> Memory => Set<MemoryRow>();

    /// <summary>The conversations of the self-hosted Direct Line.</summary>
    public DbSet<DirectLineConversationRow> DirectLineConversations => Set<DirectLineConversationRow>();

    /// <summary>Conversations that can be spoken to later, or that are closed to the bot.</summary>
    public DbSet<ConversationRow> Conversations => Set<ConversationRow>();

    /// <summary>What a Direct Line client sees.</summary>
    public DbSet<DirectLineActivityRow> DirectLineActivities => Set<DirectLineActivityRow>();

    /// <summary>Questions as coordinators see them.</summary>
    public DbSet<SignalRow> Signals => Set<SignalRow>();

    /// <summary>The bots that live.</summary>
    public DbSet<BotRow> Bots => Set<BotRow>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<InboxRow>(row =>
        {
            row.ToTable("inbox").HasIndex(r => r.Key).IsUnique();
            row.HasIndex(r => r.Twin);
            row.HasIndex(r => r.Conversation);
            row.HasIndex(r => r.State);
            row.HasIndex(r => r.AnsweredAt);
        });
        modelBuilder.Entity<OutboxRow>(row =>
        {
            row.ToTable("outbox").HasIndex(r => r.State);
            row.HasIndex(r => r.Conversation);
        });
        modelBuilder.Entity<MemoryRow>(row =>
        {
            row.ToTable("memory").HasIndex(r => r.Conversation);
            row.HasIndex(r => r.AskedAt);
        });
        modelBuilder.Entity<ConversationRow>(row =>
        {
            row.ToTable("conversations").HasKey(r => r.Conversation);
            row.HasIndex(r => r.KeptAt);
        });
        modelBuilder.Entity<DirectLineConversationRow>(row => row.ToTable("direct_line_conversations").HasKey(r => r.Conversation));
        modelBuilder.Entity<DirectLineActivityRow>(row => row.ToTable("direct_line_activities").HasKey(r => new { r.Conversation, r.Sequence }));
        MakeSignals(modelBuilder);
        DeskTables.AddTo(modelBuilder);
        modelBuilder.Entity<BotRow>(row => row.ToTable("bots").Property(r => r.Id).ValueGeneratedNever());
        NameColumns(modelBuilder);
    }

    // No index begins with what is grouped by: SQLite would walk the whole of it instead of the days that are asked for.
    private static void MakeSignals(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<SignalRow>(row =>
        {
            row.ToTable("signals").HasIndex(r => r.Day);
            row.HasIndex(r => r.Reference);
            row.HasIndex(r => new { r.Status, r.QuestionGroup, r.Day });
            row.HasIndex(r => new { r.Status, r.Day });
            row.HasIndex(r => new { r.Curated, r.Day }).HasFilter("curated IS NOT NULL");
        });
        modelBuilder.Entity<SignalTextRow>(row =>
        {
            row.ToTable("signal_texts").HasKey(r => r.Signal);
            row.Property(r => r.Signal).ValueGeneratedNever();
            row.HasIndex(r => r.Day);
        });
        modelBuilder.Entity<SignalLinkRow>(row =>
        {
            row.ToTable("signal_links").HasKey(r => r.Signal);
            row.Property(r => r.Signal).ValueGeneratedNever();
            row.HasIndex(r => new { r.Conversation, r.AskedAt });
            row.HasIndex(r => r.Reply);
            row.HasIndex(r => r.AskedAt);
        });
        modelBuilder.Entity<SignalSessionRow>(row => row.ToTable("signal_sessions").HasKey(r => r.Conversation));
        modelBuilder.Entity<QuestionGroupRow>(row => row.ToTable("question_groups"));
        modelBuilder.Entity<QuestionBandRow>(row => row.ToTable("question_bands").HasKey(r => new { r.Band, r.QuestionGroup }));
        modelBuilder.Entity<GroupDecisionRow>(row => row.ToTable("group_decisions"));
        modelBuilder.Entity<SignalCellRow>(row =>
        {
            row.ToTable("signal_cells").HasKey(r => new { r.Scope, r.Dimension, r.Month, r.Value, r.Language, r.Ending });
            row.HasIndex(r => r.Month);
        });
        modelBuilder.Entity<ReachRow>(row => row.ToTable("reach").HasKey(r => new { r.Year, r.Slice, r.Register }));
        modelBuilder.Entity<LostSignalsRow>(row =>
        {
            row.ToTable("lost_signals").HasKey(r => r.Day);
            row.Property(r => r.Day).ValueGeneratedNever();
        });
        modelBuilder.Entity<ErasureRow>(row => row.ToTable("erasures"));
        modelBuilder.Entity<MarkRow>(row => row.ToTable("marks").HasKey(r => r.Name));
    }

    // As SQL is written by hand: lower case with underscores needs no quotes in either database.
    private static void NameColumns(ModelBuilder modelBuilder)
    {
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            property.SetColumnName(string.Concat(property.Name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{letter}")).ToLowerInvariant());
        }
    }
}
