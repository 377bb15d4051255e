using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Imports;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Imports;

/// <summary>导入详情 One import of the caller's own: while it is in progress, Retry-After says when to ask again, and If-None-Match answers 304 until it has moved on.</summary>
[AllowedTo(Roles.EnterpriseManagement | Role.LeadingGroupOffice | Role.SectionOfficer)]
internal sealed record GetImport(ImportId Id) : IQuery<ImportView>;

internal sealed class GetImportHandler(IReadRepository<Import> imports, ICurrentUser user) : IQueryHandler<GetImport, ImportView>
{
    public async Task<Result<ImportView>> Handle(GetImport query, CancellationToken ct) =>
        await imports.FirstOrDefaultAsync(new Own(query.Id, user.Caller.Subject), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class Own : Specification<Import, ImportView>
    {
        public Own(ImportId id, string owner)
        {
            Query.Where(i => i.Id == id && i.Owner == owner);
            Query.Select(ImportView.Projection);
        }
    }
}
