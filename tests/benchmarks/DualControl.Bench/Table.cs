using System.Globalization;

namespace DualControl.Bench;

/// <summary>The numbers of one database as a Markdown table.</summary>
internal sealed class Table(string title)
{
    private readonly List<string> _lines = [];
    private readonly List<string> _notes = [];

    public void Note(string text) => _notes.Add(text);

    public void Add(string operation, Measurement ours, Measurement bare)
    {
        _lines.Add(Line(operation, ours, Ratios(ours, bare)));
        _lines.Add(Line("— bare ADO.NET", bare, ""));
    }

    /// <summary>A request without a bare counterpart.</summary>
    public void Add(string operation, Measurement measured) => _lines.Add(Line(operation, measured, ""));

    public void Print()
    {
        Console.WriteLine($"""
            ### {title}

            | request | p50 ms | p95 ms | p99 ms | requests/s | CPU ms per request | ours ÷ bare: p50, CPU |
            |---|--:|--:|--:|--:|--:|--:|
            {string.Join('\n', _lines)}
            """);
        Console.WriteLine();
        foreach (var note in _notes) Console.WriteLine(note);
        Console.WriteLine();
    }

    private static string Line(string name, Measurement m, string ratios) => string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {m.Percentile(0.5):0.00} | {m.Percentile(0.95):0.00} | {m.Percentile(0.99):0.00} | {m.PerSecond:0} | {m.ProcessorMilliseconds:0.00} | {ratios} |");

    private static string Ratios(Measurement ours, Measurement bare) => string.Create(CultureInfo.InvariantCulture,
        $"**{ours.Percentile(0.5) / bare.Percentile(0.5):0.0}×**, {ours.ProcessorMilliseconds / bare.ProcessorMilliseconds:0.0}×");
}
