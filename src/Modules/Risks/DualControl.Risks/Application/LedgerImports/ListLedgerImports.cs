using DualControl.Risks.Domain.LedgerImports;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Risks.Application.LedgerImports;

/// <summary>台账导入列表 Uploaded ledgers in scope. Sort: createdAt (default -createdAt).</summary>
[AllowedTo(Roles.EnterpriseManagement | Roles.Bureau)]
internal sealed record ListLedgerImports(EnterpriseId? EnterpriseId, LedgerImportState? State, PageRequest Page) : IQuery<Page<LedgerImportView>>;

internal sealed class ListLedgerImportsValidator : AbstractValidator<ListLedgerImports>
{
    public ListLedgerImportsValidator() => RuleFor(q => q.State).IsInEnum();
}

internal sealed class ListLedgerImportsHandler(IReadRepository<LedgerImport> imports) : IQueryHandler<ListLedgerImports, Page<LedgerImportView>>
{
    public Task<Result<Page<LedgerImportView>>> Handle(ListLedgerImports query, CancellationToken ct) => imports.PageAsync(new Matching(query), query.Page, ct);

    private sealed class Matching : Specification<LedgerImport, LedgerImportView>
    {
        public Matching(ListLedgerImports query)
        {
            Query.Where(i => i.EnterpriseId == query.EnterpriseId, query.EnterpriseId is not null)
                .Where(i => i.State == query.State, query.State is not null)
                .SortBy("createdAt", i => i.CreatedAt).SortedByDefault("-createdAt");
            Query.Select(LedgerImportView.Projection);
        }
    }
}
