namespace DualControl.IntegrationTests.Hosting;

/// <summary>Fresh, valid unified social credit codes, computed here independently of the program (GB 32100-2015).</summary>
internal static class CreditCodes
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static int _last;

    public static string New()
    {
        var first17 = $"91130533T{Interlocked.Increment(ref _last):00000000}";
        var sum = first17.Select((c, i) => Alphabet.IndexOf(c) * Enumerable.Repeat(3, i).Aggregate(1, (w, three) => w * three % 31)).Sum();
        return first17 + Alphabet[(31 - sum % 31) % 31];
    }
}
