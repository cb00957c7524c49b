using System.Globalization;
using System.Text;
using QRCoder;

namespace Assistant.Bot.Replies;

/// <summary>An address as a square that a telephone reads, drawn as one SVG path: no picture is loaded, and no style stands in the page.</summary>
/// <param name="Side">Units on each side, the quiet border included.</param>
/// <param name="Path">The dark units, as an SVG path.</param>
internal sealed record QrCode(int Side, string Path)
{
    /// <summary>Draws an address, with a quarter of its units to spare for a bad printer or a fold (level Q).</summary>
    public static QrCode Of(string address)
    {
        ArgumentException.ThrowIfNullOrEmpty(address);
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.Q);
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            var row = code.ModuleMatrix[y];
            for (var x = 0; x < row.Length; x++)
            {
                var length = 0;
                while (x + length < row.Length && row[x + length])
                {
                    length++;
                }

                if (length > 0)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h{length}v1h-{length}z");
                    x += length;
                }
            }
        }

        return new QrCode(code.ModuleMatrix.Count, path.ToString());
    }
}
