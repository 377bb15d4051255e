using DualControl.Risks.Domain;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Texts;
using FluentValidation;

namespace DualControl.Risks.Application.RiskFactors;

/// <summary>风险因素内容 What the frontline writes of a hazard.</summary>
/// <param name="Element">要素 Element: human, object, environment, management.</param>
/// <param name="OperatingState">状态 normal, abnormal, emergency.</param>
/// <param name="Tense">时态 past, present, future.</param>
/// <param name="Point">辨识部位 Where, 1–200 characters.</param>
/// <param name="Description">存在风险 What may happen, 1–500 characters.</param>
/// <param name="AccidentType">事故类型 Accident type of GB 6441.</param>
/// <param name="Measures">管控措施 1–30 measures.</param>
/// <param name="EmergencyMeasures">应急措施 What to do when it happens, 1–1000 characters.</param>
/// <param name="ReportingWay">报告方式 How to report, 1–200 characters.</param>
/// <param name="ResponsibleUnitId">责任部门 Responsible organization unit, inside a department.</param>
/// <param name="ResponsiblePostId">责任岗位 Responsible post; its rank must fit the level.</param>
/// <param name="Initial">固有风险取值 Values before measures, of the method's table (<c>grading-methods</c>).</param>
/// <param name="Current">现状风险取值 Values with the measures; the ledger shows this level.</param>
/// <param name="DirectJudgement">直接判定 Sets the current level by a listed criterion; can only raise.</param>
/// <param name="WeakMeasuresReason">理由 Required where a red or orange factor has only administrative measures and PPE, at most 500 characters.</param>
/// <param name="Method">评价方法 lec (default), ls or mes, for both gradings.</param>
internal sealed record FactorBody(
    HazardElement Element,
    OperatingState OperatingState,
    HazardTense Tense,
    string Point,
    string Description,
    AccidentType AccidentType,
    IReadOnlyList<ControlMeasure> Measures,
    string EmergencyMeasures,
    string ReportingWay,
    UnitId ResponsibleUnitId,
    PostId ResponsiblePostId,
    GradingValues Initial,
    GradingValues Current,
    DirectJudgement? DirectJudgement = null,
    string? WeakMeasuresReason = null,
    GradingMethodKind Method = GradingMethodKind.Lec)
{
    /// <summary>Where the factor stands in the commands that carry it: findings are named as the validator names them.</summary>
    private const string Path = "factor.";

    /// <summary>Grades the values and looks up who is responsible.</summary>
    public Task<Result<FactorContent>> ToContentAsync(EnterpriseId enterprise, GradingMethods methods, IRequestSender sender, CancellationToken ct) =>
        ToContentAsync(methods, (unit, post) => sender.FindAsync(enterprise, unit, post, ct));

    /// <param name="find">Who is responsible.</param>
    public async Task<Result<FactorContent>> ToContentAsync(GradingMethods methods, Func<UnitId, PostId, Task<Result<Responsible>>> find)
    {
        if (Method == GradingMethodKind.Direct) return RiskErrors.DirectAlone.At("method").Under("factor");
        var initial = methods.Grade(Method, Initial, null, Path + "initial");
        if (initial.IsFailure) return initial.Error;
        var current = methods.Grade(Method, Current, DirectJudgement, Path + "current");
        if (current.IsFailure) return current.Error;
        var responsible = await find(ResponsibleUnitId, ResponsiblePostId);
        if (responsible.IsFailure) return responsible.Error.Under("factor");
        return new FactorContent(
            new GridCell(Element, OperatingState, Tense), Point, Description, AccidentType, Measures, EmergencyMeasures, ReportingWay,
            responsible.Value, initial.Value, current.Value, WeakMeasuresReason);
    }
}

internal sealed class FactorBodyValidator : AbstractValidator<FactorBody>
{
    public FactorBodyValidator()
    {
        RuleFor(b => b.Element).IsInEnum();
        RuleFor(b => b.OperatingState).IsInEnum();
        RuleFor(b => b.Tense).IsInEnum();
        RuleFor(b => b.Point).NotEmpty().MaximumLength(200);
        RuleFor(b => b.Description).NotEmpty().MaximumLength(500);
        RuleFor(b => b.AccidentType).IsInEnum();
        RuleFor(b => b.Measures).Must(m => m.Count is >= 1 and <= 30).WithMessage(_ => Messages.Render("risk_factor.measures_count"));
        RuleForEach(b => b.Measures).NotNull().ChildRules(measure =>
        {
            measure.RuleFor(m => m.Level).IsInEnum();
            measure.RuleFor(m => m.Description).NotEmpty().MaximumLength(500);
        });
        RuleFor(b => b.EmergencyMeasures).NotEmpty().MaximumLength(1000);
        RuleFor(b => b.ReportingWay).NotEmpty().MaximumLength(200);
        RuleFor(b => b.Initial).NotNull();
        RuleFor(b => b.Current).NotNull();
        RuleFor(b => b.Method).IsInEnum();
        RuleFor(b => b.WeakMeasuresReason).MaximumLength(500);
        RuleFor(b => b.DirectJudgement!).ChildRules(judgement =>
        {
            judgement.RuleFor(j => j.Criterion).NotEmpty().MaximumLength(50);
            judgement.RuleFor(j => j.Level).IsInEnum();
            judgement.RuleFor(j => j.Reason).NotEmpty().MaximumLength(500);
        }).When(b => b.DirectJudgement is not null);
    }
}
