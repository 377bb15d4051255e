using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Application.Tables;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Imports;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Exports;

/// <summary>导出人员 The persons of an enterprise as a table, by employee number, with a row for each post they hold or will hold.</summary>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Format">文件格式 xlsx (default) or csv.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ExportPersons(EnterpriseId EnterpriseId, TableFormat? Format) : IQuery<FileAnswer>;

internal sealed class ExportPersonsValidator : AbstractValidator<ExportPersons>
{
    public ExportPersonsValidator() => RuleFor(q => q.Format).IsInEnum();
}

internal sealed class ExportPersonsHandler(
    IReadRepository<Person> persons, IReadRepository<PostHolding> holdings, IReadRepository<Post> posts, IReadRepository<OrganizationUnit> units, IRequestSender sender, BureauCalendar calendar)
    : IQueryHandler<ExportPersons, FileAnswer>
{
    public async Task<Result<FileAnswer>> Handle(ExportPersons query, CancellationToken ct)
    {
        var enterprise = await sender.SendAsync(new FindEnterprise(query.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        var paths = UnitPath.OfAll([.. (await units.ListAsync(new PlacedUnits(query.EnterpriseId), ct)).Select(u => (u.Id, u.ParentId, u.Name))]);
        var titles = (await posts.ListAsync(new TitledPosts(query.EnterpriseId), ct)).ToDictionary(p => p.Id, p => (Path: p.UnitId is { } unit ? paths[unit] : "", p.Title));
        var held = (await holdings.ListAsync(new Held(query.EnterpriseId, calendar.Today), ct)).ToLookup(h => h.PersonId);
        var rows = (await persons.ListAsync(new Known(query.EnterpriseId), ct))
            .OrderBy(p => p.EmployeeNumber, StringComparer.Ordinal)
            .SelectMany(p => held[p.Id].Select(h => (Post: titles[h.PostId], h.From, h.To))
                .OrderBy(h => h.Post.Path, StringComparer.Ordinal).ThenBy(h => h.Post.Title, StringComparer.Ordinal).ThenBy(h => h.From)
                .Select(IReadOnlyList<string> (h) => [p.EmployeeNumber, p.Name, h.Post.Path, h.Post.Title, Terms.Show(h.From), h.To is { } to ? Terms.Show(to) : ""])
                .DefaultIfEmpty([p.EmployeeNumber, p.Name, "", "", "", ""]));
        var title = BaseTables.TitleOf(BaseTable.Persons).Current;
        return TableFile.Of(query.Format, $"{enterprise.Value.Name}-{title}", title, PersonTable.Columns, rows.ToAsyncEnumerable());
    }

    private sealed record KnownPerson(PersonId Id, string EmployeeNumber, string Name);

    private sealed class Known : Specification<Person, KnownPerson>
    {
        public Known(EnterpriseId enterprise)
        {
            Query.Where(p => p.EnterpriseId == enterprise);
            Query.Select(p => new KnownPerson(p.Id, p.EmployeeNumber, p.Name));
        }
    }

    private sealed record HeldTerm(PersonId PersonId, PostId PostId, DateOnly From, DateOnly? To);

    private sealed class Held : Specification<PostHolding, HeldTerm>
    {
        public Held(EnterpriseId enterprise, DateOnly today)
        {
            Query.Where(h => h.EnterpriseId == enterprise && (h.To == null || h.To >= today));
            Query.Select(h => new HeldTerm(h.PersonId, h.PostId, h.From, h.To));
        }
    }

    private sealed record TitledPost(PostId Id, UnitId? UnitId, string Title);

    private sealed class TitledPosts : Specification<Post, TitledPost>
    {
        public TitledPosts(EnterpriseId enterprise)
        {
            Query.Where(p => p.EnterpriseId == enterprise);
            Query.Select(p => new TitledPost(p.Id, p.UnitId, p.Title));
        }
    }
}
