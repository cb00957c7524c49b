using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Data;

/// <summary>Where the bot keeps what it must not lose: accepted activities, replies on their way, what a conversation was about.</summary>
internal sealed partial class DataOptions : IValidatableObject
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Data";

    /// <summary>Which database. Default: <see cref="DataProvider.Sqlite"/>, a file in <see cref="Folder"/>.</summary>
    [EnumDataType(typeof(DataProvider))]
    public DataProvider Provider { get; set; } = DataProvider.Sqlite;

    /// <summary>The folder of the file <c>assistant.db</c> and of the key that the bot makes for itself. Default: <c>data</c>, below the folder that the program is started in.</summary>
    [Required]
    public string Folder { get; set; } = "data";

    /// <summary>How to reach PostgreSQL, as Npgsql writes it; not read for SQLite. Default: empty.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>32 bytes in base64 that encrypt what is stored; empty for a key of its own in <see cref="Folder"/>, readable by its owner only. Default: empty.</summary>
    public string Key { get; set; } = "";

    /// <summary>Seconds after which a bot that gave no sign of life is taken for dead, and others answer what it had accepted, 5 to 300; for PostgreSQL only. Default: 20.</summary>
    [Range(5, 300)]
    public int LeaseSeconds { get; set; } = 20;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Provider == DataProvider.PostgreSql && ConnectionString.Length == 0)
        {
            yield return new ValidationResult("PostgreSQL needs a connection string.", [nameof(ConnectionString)]);
        }

        if (Key.Length > 0 && !(Convert.TryFromBase64String(Key, new byte[Key.Length], out var bytes) && bytes == DataKey.Length))
        {
            yield return new ValidationResult($"The key is {DataKey.Length} bytes in base64, as 'openssl rand -base64 32' prints them.", [nameof(Key)]);
        }
    }

    /// <summary>Checks the values.</summary>
    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<DataOptions>;
}

/// <summary>A database that the bot can use.</summary>
internal enum DataProvider
{
    /// <summary>A file beside the program: one machine.</summary>
    Sqlite,

    /// <summary>A server, when one machine is not enough.</summary>
    PostgreSql,
}
