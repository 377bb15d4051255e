using System.Text.Json;
using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Files;
using DualControl.Risks.Domain.Library;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Texts;
using FluentValidation;

namespace DualControl.Risks.Application.Library;

/// <summary>A file of the library, as it is written; entries are read one by one, so that each faulty one can be named.</summary>
internal sealed record LibraryFile(string Title, string Version, string Source, IReadOnlyList<JsonElement> Entries)
{
    /// <summary>Most entries of a file.</summary>
    public const int MaxEntries = 2000;

    /// <summary>Faults told at once; the error's text says how many there are.</summary>
    private const int ShownFaults = 100;

    private static readonly LibraryFileValidator Head = new();
    private static readonly LibraryContentValidator Content = new();

    /// <summary>What the file says, or everything that is wrong with it.</summary>
    public static Result<LibraryText> Read(Stream stream)
    {
        LibraryFile? file;
        try
        {
            file = JsonSerializer.Deserialize<LibraryFile>(stream, JsonSetup.Options);
        }
        catch (JsonException e)
        {
            var faults = JsonFaults.Of(e, typeof(LibraryFile));
            return faults.Count == 0 ? FileErrors.NoJson.At("file") : Invalid(faults);
        }
        if (file is null) return FileErrors.NoJson.At("file");
        var findings = Head.Validate(file).Errors.Select(f => new FieldError(Path(f.PropertyName), Text.Literal(f.ErrorMessage))).ToList();
        if (findings.Count > 0) return Invalid(findings);

        var contents = new List<LibraryContent>();
        for (var i = 0; i < file.Entries.Count; i++)
        {
            var read = ReadEntry(file.Entries[i], i, findings);
            if (read is not null) contents.Add(read);
        }
        findings.AddRange(Twice(file, contents));
        return findings.Count > 0 ? Invalid(findings) : new LibraryText(file.Title, file.Version, file.Source, contents);
    }

    private static LibraryContent? ReadEntry(JsonElement entry, int index, List<FieldError> findings)
    {
        var code = entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("code", out var c) && c.ValueKind == JsonValueKind.String ? c.GetString()! : $"#{index + 1}";
        void Add(string field, Text reason) => findings.Add(new FieldError(field.Length == 0 ? $"entries[{index}]" : $"entries[{index}].{field}", "risk_library.entry", code, reason));
        try
        {
            if (entry.Deserialize<LibraryContent>(JsonSetup.Options) is { } content)
            {
                foreach (var fault in Content.Validate(content).Errors) Add(Path(fault.PropertyName), Text.Literal(fault.ErrorMessage));
                return content;
            }
            Add("", Text.Of("json.bad_value"));
        }
        catch (JsonException e)
        {
            var faults = JsonFaults.Of(e, typeof(LibraryContent));
            foreach (var fault in faults) Add(fault.Path, fault.Reason);
            if (faults.Count == 0) Add("", Text.Of("json.bad_value"));
        }
        return null;
    }

    /// <summary>Each code once, and of each cell and point of a unit each description once.</summary>
    private static IEnumerable<FieldError> Twice(LibraryFile file, IReadOnlyList<LibraryContent> contents)
    {
        var (codes, said) = (new HashSet<string>(), new Dictionary<(LibraryIndustry, string, SaidOfCell), string>());
        foreach (var content in contents)
        {
            var what = (content.Industry, content.Unit, SaidOfCell.Of(content));
            if (!codes.Add(content.Code)) yield return new FieldError($"entries[{LastOf(file, content.Code)}].code", "risk_library.code_twice", content.Code);
            else if (!said.TryAdd(what, content.Code))
                yield return new FieldError($"entries[{LastOf(file, content.Code)}].description", "risk_library.said_twice", content.Code, said[what]);
        }
    }

    private static int LastOf(LibraryFile file, string code) => file.Entries.Index().Last(e => e.Item.ValueKind == JsonValueKind.Object && e.Item.TryGetProperty("code", out var c) && c.ValueEquals(code)).Index;

    private static Error Invalid(IReadOnlyList<FieldError> findings) => LibraryErrors.Invalid.With(findings.Count) with { Fields = [.. findings.Take(ShownFaults)] };

    private static string Path(string property) => string.Join('.', property.Split('.').Select(p => JsonNamingPolicy.CamelCase.ConvertName(p)));
}

internal sealed class LibraryFileValidator : AbstractValidator<LibraryFile>
{
    public LibraryFileValidator()
    {
        RuleFor(f => f.Title).NotEmpty().MaximumLength(200);
        RuleFor(f => f.Version).NotEmpty().MaximumLength(50);
        RuleFor(f => f.Source).NotEmpty().MaximumLength(1000);
        RuleFor(f => f.Entries).Must(e => e.Count is >= 1 and <= LibraryFile.MaxEntries).WithMessage(_ => Messages.Render("risk_library.entries_count", [LibraryFile.MaxEntries]));
    }
}

/// <summary>The limits are those of a drafted factor, so that every entry can be taken.</summary>
internal sealed class LibraryContentValidator : AbstractValidator<LibraryContent>
{
    public LibraryContentValidator()
    {
        RuleFor(e => e.Code).Matches("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$").MaximumLength(20);
        RuleFor(e => e.Unit).NotEmpty().MaximumLength(100);
        RuleFor(e => e.Point).NotEmpty().MaximumLength(200);
        RuleFor(e => e.Description).NotEmpty().MaximumLength(500);
        RuleFor(e => e.Measures).Must(m => m.Count is >= 1 and <= 30).WithMessage(_ => Messages.Render("risk_factor.measures_count"));
        RuleForEach(e => e.Measures).NotNull().ChildRules(measure => measure.RuleFor(m => m.Description).NotEmpty().MaximumLength(500));
        RuleFor(e => e.EmergencyMeasures).NotEmpty().MaximumLength(1000);
    }
}
