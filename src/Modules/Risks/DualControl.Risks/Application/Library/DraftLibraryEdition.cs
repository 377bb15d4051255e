using System.Text.Json.Serialization;
using DualControl.BuildingBlocks.Files;
using DualControl.Risks.Domain.Library;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.Library;

/// <summary>
/// 上传风险库新版 Upload the next edition of the library as .json (part <c>file</c> of a multipart/form-data body), at most 10 MiB and 2 000 entries:
/// <c>{ "title", "version", "source", "entries": [ { "code", "industry", "unitKind", "unit", "point", "element", "operatingState", "tense", "description", "accidentType", "measures": [ { "level", "description" } ], "emergencyMeasures" } ] }</c>.
/// Every faulty entry is named. Nothing changes before the draft is published; one draft at a time.
/// </summary>
/// <param name="FileName">文件名 File name, 1–200 characters.</param>
/// <param name="Sha256">SHA-256 of the file.</param>
/// <param name="Content">内容 The file itself, seekable.</param>
[AllowedTo(Role.LeadingGroupOffice)]
internal sealed record DraftLibraryEdition(string FileName, string Sha256, [property: JsonIgnore] Stream Content) : ICommand<LibraryEditionId>
{
    /// <summary>Largest file, in bytes.</summary>
    public const long MaxBytes = 10 * 1024 * 1024;
}

internal sealed class DraftLibraryEditionValidator : AbstractValidator<DraftLibraryEdition>
{
    public DraftLibraryEditionValidator() => RuleFor(c => c.FileName).Must(FileNames.IsPlain);
}

internal sealed class DraftLibraryEditionHandler(IRepository<LibraryEdition> editions, IRepository<LibraryEntry> entries, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<DraftLibraryEdition, LibraryEditionId>
{
    public async Task<Result<LibraryEditionId>> Handle(DraftLibraryEdition command, CancellationToken ct)
    {
        command.Content.Position = 0;
        var read = LibraryFile.Read(command.Content);
        if (read.IsFailure) return read.Error;
        var earlier = await editions.ListAsync(new All(), ct);
        var inForce = await entries.ListAsync(new ContentsOf(earlier.SingleOrDefault(e => e.IsCurrent)?.Number ?? 0), ct);
        var drafted = LibraryEdition.Draft(earlier, inForce, read.Value, user.Caller.ToActor(), calendar.Now);
        if (drafted.IsFailure) return drafted.Error;
        editions.Add(drafted.Value);
        foreach (var content in read.Value.Entries) entries.Add(new LibraryEntry(drafted.Value.Number, content));
        return drafted.Value.Id;
    }

    private sealed class All : Specification<LibraryEdition>;

    private sealed class ContentsOf : Specification<LibraryEntry, LibraryContent>
    {
        public ContentsOf(int edition)
        {
            Query.Where(e => e.Edition == edition);
            Query.Select(e => e.Content);
        }
    }
}
