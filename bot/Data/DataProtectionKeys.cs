using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Assistant.Bot.Data;

/// <summary>Keeps the keys of the desk's cookies in the database, sealed, so that every bot over it reads the same cookies and a restart signs nobody out.</summary>
internal sealed class DataProtectionKeys(Database database, DataKey key) : IXmlRepository
{
    private KeyedHash Owner => key.Hash("data protection");

    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements() => database
        .Read(db => db.All("SELECT element FROM data_protection ORDER BY id", row => (byte[])row[0]))
        .Select(box => key.Open(box, Owner)).OfType<byte[]>()
        .Select(plain => XElement.Parse(Encoding.UTF8.GetString(plain))).ToList();

    // A connection of its own and not the one writer: the library waits for it, and it happens once in three months.
    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        using var db = database.Open();
        db.Execute("INSERT INTO data_protection (element) VALUES (@p1)", key.Seal(Encoding.UTF8.GetBytes(element.ToString(SaveOptions.DisableFormatting)), Owner));
    }
}
