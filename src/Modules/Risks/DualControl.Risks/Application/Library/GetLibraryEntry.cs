using DualControl.Risks.Domain.Library;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Risks.Application.Library;

/// <summary>风险库条目详情 One entry of the library in force.</summary>
/// <param name="Code">代号 Code of the entry.</param>
[AllowedTo(Roles.Readers)]
internal sealed record GetLibraryEntry(string Code) : IQuery<LibraryEntryView>;

internal sealed class GetLibraryEntryValidator : AbstractValidator<GetLibraryEntry>
{
    public GetLibraryEntryValidator() => RuleFor(q => q.Code).MaximumLength(100);
}

internal sealed class GetLibraryEntryHandler(IReadRepository<LibraryEntry> entries, LibraryInForce library) : IQueryHandler<GetLibraryEntry, LibraryEntryView>
{
    public async Task<Result<LibraryEntryView>> Handle(GetLibraryEntry query, CancellationToken ct) =>
        await entries.FirstOrDefaultAsync(new Coded(query.Code, await library.NumberAsync(ct)), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class Coded : Specification<LibraryEntry, LibraryEntryView>
    {
        public Coded(string code, int edition)
        {
            Query.Where(e => e.Edition == edition && e.Code == code);
            Query.Select(LibraryEntryView.Projection);
        }
    }
}
