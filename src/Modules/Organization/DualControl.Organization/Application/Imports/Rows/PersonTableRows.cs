using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Application.Persons;
using DualControl.Organization.Application.Tables;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Imports;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.Posts.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.Imports.Rows;

/// <summary>Enters persons and corrects their label, by employee number, and the posts they take; a post is left by its own route, whatever the table leaves out.</summary>
internal sealed class PersonTableRows(
    IRepository<Person> persons, IRepository<PostHolding> holdings, IReadRepository<Post> posts, UnitTree tree, ICurrentUser user, BureauCalendar calendar) : ITableRows
{
    private static readonly RegisterPersonValidator Rules = new();
    private static readonly Dictionary<string, TableColumn> ColumnOf = new() { ["EmployeeNumber"] = PersonTable.EmployeeNumber, ["Name"] = PersonTable.Name };

    private readonly SeenRows<(string Number, string Path, string Title, DateOnly? From)> _seen = new();
    private readonly Dictionary<string, int> _firstRows = [];
    private readonly Dictionary<(string Path, string Title), Post> _posts = [];
    private readonly Dictionary<PersonId, List<PostHolding>> _held = [];
    private Dictionary<string, Person> _persons = [];
    private EnterpriseId _enterprise;

    public BaseTable Table => BaseTable.Persons;

    public async Task<Error?> PrepareAsync(EnterpriseId? enterprise, CancellationToken ct)
    {
        _enterprise = enterprise!.Value;
        if (await tree.ReadAsync(_enterprise, ct) is { } refused) return refused;
        foreach (var post in await posts.ListAsync(new PostsOfEnterprise(_enterprise), ct)) _posts.Add((tree.PathOf(post.UnitId), post.Title), post);
        _persons = (await persons.ListAsync(new OfEnterprise(_enterprise), ct)).ToDictionary(p => p.EmployeeNumber);
        foreach (var holding in await holdings.ListAsync(new Holdings(_enterprise), ct)) HeldBy(holding.PersonId).Add(holding);
        return null;
    }

    public Task ApplyAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        foreach (var row in rows) Apply(row);
        return Task.CompletedTask;
    }

    private void Apply(ImportRow row)
    {
        var (number, name, title) = (row.Text(PersonTable.EmployeeNumber), row.Text(PersonTable.Name), row.Text(PersonTable.Post));
        row.Judge(Rules, new RegisterPerson(_enterprise, number, name, default), ColumnOf);
        var (from, to) = (row.Day(PersonTable.From), row.Day(PersonTable.To));
        var known = _persons.GetValueOrDefault(number);
        // An earlier row has named the person already: this one adds a post.
        if (!_firstRows.TryAdd(number, row.Number) && known is not null && known.Name != name) row.Refuse(PersonTable.Name, ImportErrors.RowsAtOdds.With(_firstRows[number]));
        _seen.Note((number, row.Text(PersonTable.Unit), title, from), row, PersonTable.EmployeeNumber);
        var post = PostOf(row, title);
        if (!row.IsGood) return;

        var person = known ?? Enter(number, name);
        if (known is null) row.Effect = RowEffect.Created;
        else if (person.Name != name) row.Effect = RowEffect.Changed;
        person.Change(number, name);
        if (post is not null) Take(row, person, post, from, to);
    }

    private Post? PostOf(ImportRow row, string title)
    {
        if (title.Length == 0)
        {
            if ((row.Text(PersonTable.Unit) + row.Text(PersonTable.From) + row.Text(PersonTable.To)).Length > 0) row.Refuse(PersonTable.Post, ImportErrors.Required);
            return null;
        }
        if (!tree.Find(row, PersonTable.Unit).Found) return null;
        if (_posts.TryGetValue((row.Text(PersonTable.Unit), title), out var post)) return post;
        row.Refuse(PersonTable.Post, ImportErrors.PostUnknown);
        return null;
    }

    private Person Enter(string number, string name)
    {
        var person = new Person(_enterprise, number, name, user.Caller.ToActor(), calendar.Now);
        persons.Add(person);
        _persons.Add(number, person);
        return person;
    }

    private void Take(ImportRow row, Person person, Post post, DateOnly? from, DateOnly? to)
    {
        var held = HeldBy(person.Id).Where(h => h.PostId == post.Id).ToList();
        if ((from is null ? held.Find(h => h.HoldsOn(calendar.Today)) : held.Find(h => h.From == from)) is { } known)
        {
            if (known.To != to && (to is not null || from is not null)) row.Refuse(PersonTable.To, ImportErrors.NotChangeable);
            return;
        }
        var first = from ?? calendar.Today;
        if (to < first) row.Refuse(PersonTable.To, OrganizationErrors.PostLeftBeforeTaken);
        else if (held.Exists(h => (to is null || h.From <= to) && (h.To is null || h.To >= first))) row.Refuse(PersonTable.Post, OrganizationErrors.PostHeldAlready);
        if (!row.IsGood) return;

        var holding = new PostHolding(person, post, first, user.Caller.ToActor(), calendar.Now);
        if (to is { } lastDay) holding.End(lastDay);
        holdings.Add(holding);
        HeldBy(person.Id).Add(holding);
        if (row.Effect == RowEffect.Unchanged) row.Effect = RowEffect.Created;
    }

    private List<PostHolding> HeldBy(PersonId person)
    {
        if (!_held.TryGetValue(person, out var held)) _held[person] = held = [];
        return held;
    }

    private sealed class OfEnterprise : Specification<Person>
    {
        public OfEnterprise(EnterpriseId enterprise) => Query.Where(p => p.EnterpriseId == enterprise);
    }

    private sealed class Holdings : Specification<PostHolding>
    {
        public Holdings(EnterpriseId enterprise) => Query.Where(h => h.EnterpriseId == enterprise);
    }
}
