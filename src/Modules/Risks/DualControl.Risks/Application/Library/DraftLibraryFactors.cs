using DualControl.Risks.Application.Grading;
using DualControl.Risks.Application.RiskFactors;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.Library;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.Library;

/// <summary>
/// 引用风险库起草因素 Take entries of the library into a unit as drafts of one's own, graded by one's own values; they are reviewed and approved as any other draft. All of them or none:
/// an entry whose cell, point and description are in the unit already is refused by name.
/// </summary>
/// <param name="Id">风险单元 Risk unit.</param>
/// <param name="Codes">条目代号 Codes of 1–50 entries, each once.</param>
/// <param name="ResponsibleUnitId">责任部门 Responsible organization unit, inside a department.</param>
/// <param name="ResponsiblePostId">责任岗位 Responsible post; its rank must fit the level.</param>
/// <param name="ReportingWay">报告方式 How to report, 1–200 characters.</param>
/// <param name="Initial">固有风险取值 Values before measures, of the method's table.</param>
/// <param name="Current">现状风险取值 Values with the measures.</param>
/// <param name="WeakMeasuresReason">理由 Required where a red or orange factor has only administrative measures and PPE, at most 500 characters.</param>
/// <param name="Method">评价方法 lec (default), ls or mes, for both gradings.</param>
[AllowedTo(Role.FrontlineEmployee | Role.SafetyManager)]
internal sealed record DraftLibraryFactors(
    RiskUnitId Id, IReadOnlyList<string> Codes, UnitId ResponsibleUnitId, PostId ResponsiblePostId, string ReportingWay, GradingValues Initial, GradingValues Current,
    string? WeakMeasuresReason, GradingMethodKind Method) : ICommand;

internal sealed class DraftLibraryFactorsValidator : AbstractValidator<DraftLibraryFactors>
{
    public DraftLibraryFactorsValidator()
    {
        RuleFor(c => c.Codes).Must(c => c.Count is >= 1 and <= 50 && c.All(code => code is { Length: <= 100 }) && c.Distinct().Count() == c.Count).WithMessage(_ => Messages.Render("risk_library.codes_count"));
        RuleFor(c => c.ReportingWay).NotEmpty().MaximumLength(200);
        RuleFor(c => c.Initial).NotNull();
        RuleFor(c => c.Current).NotNull();
        RuleFor(c => c.WeakMeasuresReason).MaximumLength(500);
        RuleFor(c => c.Method).IsInEnum();
    }
}

internal sealed class DraftLibraryFactorsHandler(
    IRepository<RiskFactor> factors, IRepository<RiskUnit> units, LibraryInForce library, GradingMethodsInForce methods, RiskRules rules, IRequestSender sender, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<DraftLibraryFactors>
{
    private const string FactorPath = "factor.";

    public async Task<Result> Handle(DraftLibraryFactors command, CancellationToken ct)
    {
        var found = await units.GetAsync(command.Id, null, ct);
        if (found.IsFailure) return found.Error;
        var unit = found.Value;
        var entries = await library.EntriesAsync(command.Codes, ct);
        if (Faults(command.Codes, c => entries.ContainsKey(c) ? null : Text.Of(LibraryErrors.EntryUnknown.Code, c)) is { Length: > 0 } unknown)
            return LibraryErrors.EntryUnknown.With(NamesOf(unknown)).At(unknown);
        var held = (await library.TakenAsync(unit.Id, ct)).Select(t => t.Said).ToHashSet();
        // Two entries may say the same, each of a unit of its own: in one unit they are one.
        if (Faults(command.Codes, c => held.Add(SaidOfCell.Of(entries[c])) ? null : Text.Of(LibraryErrors.AlreadyTaken.Code, c)) is { Length: > 0 } taken)
            return LibraryErrors.AlreadyTaken.With(NamesOf(taken)).At(taken);

        // What is the same for all is looked up and graded once.
        var shared = await BodyOf(command, entries[command.Codes[0]]).ToContentAsync(unit.EnterpriseId, await methods.GetAsync(ct), sender, ct);
        if (shared.IsFailure) return Outside(shared.Error);
        foreach (var entry in command.Codes.Select(c => entries[c]))
        {
            var content = shared.Value with
            {
                Cell = SaidOfCell.Of(entry).Cell,
                Point = entry.Point,
                Description = entry.Description,
                AccidentType = entry.AccidentType,
                Measures = entry.Measures,
                EmergencyMeasures = entry.EmergencyMeasures,
            };
            var drafted = RiskFactor.Draft(unit, content, rules, user.Caller.ToActor(), calendar.Now);
            if (drafted.IsFailure) return Outside(drafted.Error);
            unit.Identify(content.Cell);
            factors.Add(drafted.Value);
        }
        return Result.Success;

        string NamesOf(IEnumerable<FieldError> faults) => string.Join(", ", faults.Select(f => f.Reason.Arguments[0]));
    }

    private static FieldError[] Faults(IReadOnlyList<string> codes, Func<string, Text?> judge) =>
        [.. codes.Select((code, i) => judge(code) is { } reason ? new FieldError($"codes[{i}]", reason) : null).OfType<FieldError>()];

    private static FactorBody BodyOf(DraftLibraryFactors command, LibraryContent entry) => new(
        entry.Element, entry.OperatingState, entry.Tense, entry.Point, entry.Description, entry.AccidentType, entry.Measures, entry.EmergencyMeasures, command.ReportingWay,
        command.ResponsibleUnitId, command.ResponsiblePostId, command.Initial, command.Current, null, command.WeakMeasuresReason, command.Method);

    /// <summary>The body has no part "factor": its fields stand by themselves.</summary>
    private static Error Outside(Error error) =>
        error with { Fields = [.. error.Fields.Select(f => f.Path.StartsWith(FactorPath, StringComparison.Ordinal) ? f with { Path = f.Path[FactorPath.Length..] } : f)] };
}
