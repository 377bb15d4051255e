using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Application.Posts;

/// <summary>Posts compared with their holdings by the database.</summary>
internal interface IVacantPosts
{
    Task<IReadOnlyList<VacantPost>> OnAsync(EnterpriseId enterprise, DateOnly day, CancellationToken ct);
}

internal sealed class ListVacantPostsHandler(IVacantPosts vacant, ICurrentScope scope) : IPublishedQueryHandler<ListVacantPosts, IReadOnlyList<VacantPost>>
{
    public async Task<Result<IReadOnlyList<VacantPost>>> Handle(ListVacantPosts query, CancellationToken ct) => scope.Scope.Covers(query.EnterpriseId)
        ? Result<IReadOnlyList<VacantPost>>.Success(await vacant.OnAsync(query.EnterpriseId, query.Day, ct))
        : CommonErrors.NotFound;
}
