using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.Library;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.Library;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Risks.Api;

/// <summary>引用风险库 Entries to take into the unit, and what is the unit's own of them.</summary>
/// <param name="Codes">条目代号 Codes of 1–50 entries, each once.</param>
/// <param name="ResponsibleUnitId">责任部门 Responsible organization unit, inside a department.</param>
/// <param name="ResponsiblePostId">责任岗位 Responsible post; its rank must fit the level.</param>
/// <param name="ReportingWay">报告方式 How to report, 1–200 characters.</param>
/// <param name="Initial">固有风险取值 Values before measures, of the method's table.</param>
/// <param name="Current">现状风险取值 Values with the measures.</param>
/// <param name="WeakMeasuresReason">理由 Required where a red or orange factor has only administrative measures and PPE, at most 500 characters.</param>
/// <param name="Method">评价方法 lec (default), ls or mes, for both gradings.</param>
internal sealed record LibraryFactorsBody(
    IReadOnlyList<string> Codes, UnitId ResponsibleUnitId, PostId ResponsiblePostId, string ReportingWay, GradingValues Initial, GradingValues Current, string? WeakMeasuresReason = null,
    GradingMethodKind Method = GradingMethodKind.Lec);

/// <summary>行业风险库 Typical risks of the bureau's industries, as data: the first edition comes with the program, the office uploads and publishes later ones; enterprises take entries into their units as drafts.</summary>
internal static class RiskLibraryRoutes
{
    private const string Tag = "行业风险库 Risk library";

    public static void Map(IEndpointRouteBuilder api)
    {
        var library = api.MapGroup("/risk-library").WithTags(Tag);

        library.MapGet("/", (UseCases run, Choice<LibraryIndustry>? industry, Choice<RiskUnitKind>? unitKind, Choice<HazardElement>? element, Choice<AccidentType>? accidentType, string? q,
                int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListLibraryEntries(industry?.Value, unitKind?.Value, element?.Value, accidentType?.Value, q, run.Page(limit, cursor, sort, count))))
            .For<ListLibraryEntries>("检索行业风险库", "Search the risk library").Lists<LibraryEntryView>();

        library.MapGet("/{code}", (UseCases run, string code) => run.Get(new GetLibraryEntry(code)))
            .For<GetLibraryEntry>("风险库条目详情", "One entry of the risk library").Answers<LibraryEntryView>();

        var editions = api.MapGroup("/risk-library-editions").WithTags(Tag);

        editions.MapGet("/", (UseCases run, int? limit, string? cursor, string? sort, bool? count) => run.List(new ListLibraryEditions(run.Page(limit, cursor, sort, count))))
            .For<ListLibraryEditions>("风险库版次列表", "Editions of the risk library").Lists<LibraryEditionView>();

        editions.MapPost("/", (UseCases run) => run.UploadJson(
                DraftLibraryEdition.MaxBytes, file => new DraftLibraryEdition(file.Name, file.Sha256, file.Content), id => new GetLibraryEdition(id), id => $"/api/v1/risk-library-editions/{id.Value}"))
            .For<DraftLibraryEdition>("上传风险库新版", "Upload an edition of the risk library").TakesFile().Creates<LibraryEditionView>();

        editions.MapGet("/{id}", (UseCases run, LibraryEditionId id) => run.Get(new GetLibraryEdition(id)))
            .For<GetLibraryEdition>("风险库版次详情", "One edition of the risk library").Answers<LibraryEditionView>();

        editions.MapPost("/{id}/publication", (UseCases run, LibraryEditionId id) => run.Do(new PublishLibraryEdition(id, run.IfMatch), new GetLibraryEdition(id)))
            .For<PublishLibraryEdition>("发布风险库新版", "Publish an edition of the risk library").RequiresIfMatch().Answers<LibraryEditionView>();

        editions.MapPost("/{id}/withdrawal", (UseCases run, LibraryEditionId id) => run.Do(new WithdrawLibraryEdition(id, run.IfMatch), new GetLibraryEdition(id)))
            .For<WithdrawLibraryEdition>("撤回风险库草案", "Withdraw a draft of the risk library").RequiresIfMatch().Answers<LibraryEditionView>();

        var unit = api.MapGroup("/risk-units/{id}").WithTags(Tag);

        unit.MapGet("/library-proposals", (UseCases run, RiskUnitId id, Choice<HazardElement>? element, string? q, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListLibraryProposals(id, element?.Value, q, run.Page(limit, cursor, sort, count))))
            .For<ListLibraryProposals>("风险库推荐", "What the library proposes for a unit").Lists<LibraryEntryView>();

        unit.MapGet("/library-factors", (UseCases run, RiskUnitId id) => run.Get(new GetLibraryFactors(id)))
            .For<GetLibraryFactors>("单元内取自风险库的因素", "What of the library is in a unit").Answers<LibraryFactorsView>();

        unit.MapPost("/library-factors", (UseCases run, RiskUnitId id, LibraryFactorsBody body) => run.Do(
                new DraftLibraryFactors(id, body.Codes, body.ResponsibleUnitId, body.ResponsiblePostId, body.ReportingWay, body.Initial, body.Current, body.WeakMeasuresReason, body.Method),
                new GetLibraryFactors(id)))
            .For<DraftLibraryFactors>("引用风险库起草因素", "Draft factors from the library").Answers<LibraryFactorsView>();
    }
}
