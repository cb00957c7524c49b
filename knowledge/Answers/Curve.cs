namespace Assistant.Knowledge.Answers;

/// <summary>A line through given points, level before the first and behind the last.</summary>
/// <param name="points">The points from left to right; at least one.</param>
internal sealed class Curve(IReadOnlyList<(double At, double Height)> points)
{
    /// <summary>A straight line through nothing, from -10 to 10.</summary>
    public static Curve Line(double slope) => new([(-10, -10 * slope), (10, 10 * slope)]);

    /// <summary>The height at a place.</summary>
    public double At(double place)
    {
        var (left, leftHeight) = points[0];
        if (place <= left)
        {
            return leftHeight;
        }

        foreach (var (right, height) in points)
        {
            if (place <= right)
            {
                return leftHeight + ((height - leftHeight) * (place - left) / (right - left));
            }

            (left, leftHeight) = (right, height);
        }

        return leftHeight;
    }
}
