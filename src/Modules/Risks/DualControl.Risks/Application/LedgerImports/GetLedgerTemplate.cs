using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Tables;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Texts;
using FluentValidation;

namespace DualControl.Risks.Application.LedgerImports;

/// <summary>台账导入模板 An empty ledger to be filled in, with explanations and choices, .xlsx (default) or .csv; headers in the language asked for.</summary>
/// <param name="Format">格式 xlsx or csv.</param>
[AllowedTo(Roles.Readers)]
internal sealed record GetLedgerTemplate(TableFormat? Format) : IQuery<FileAnswer>;

internal sealed class GetLedgerTemplateValidator : AbstractValidator<GetLedgerTemplate>
{
    public GetLedgerTemplateValidator() => RuleFor(q => q.Format).IsInEnum();
}

internal sealed class GetLedgerTemplateHandler : IQueryHandler<GetLedgerTemplate, FileAnswer>
{
    public Task<Result<FileAnswer>> Handle(GetLedgerTemplate query, CancellationToken ct)
    {
        var title = new BilingualText("风险管控台账导入", "Risk ledger import").Current;
        return Task.FromResult(Result<FileAnswer>.Success(TableFile.Of(query.Format, title, title, LedgerColumns.All, AsyncEnumerable.Empty<IReadOnlyList<string>>())));
    }
}
