using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Application.Exports;
using DualControl.Organization.Application.Imports;
using DualControl.Organization.Application.Imports.Rows;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Imports;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.Units;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Organization.OrganizationSamples;

namespace DualControl.UnitTests.Organization.Imports;

/// <summary>Whatever an enterprise is made of: exported, taken in by an empty one and exported again, it is the same bytes.</summary>
public sealed class ImportRoundTripTests
{
    private static readonly string[] Pieces =
        ["0", "007", "123456789012345678901234567890", "=1+1", "+", "-", "@", "'", "\"", ",", ";", " ", "/", "\\", "\n", "\r\n", "\t", "_x000D_", "&<>", "\u3000", "e\u0301", "😀", "👩‍🔧", "𠮷", "㐀", "生产部", "TRUE", "2026-11-25"];

    private static readonly Gen<string> Names =
        from pieces in Gen.Elements(Pieces).ListOf()
        from mark in Gen.Choose(0, 99)
        select string.Concat(pieces.Take(4)) + mark;

    private static readonly ImportSettings Settings = new(1024 * 1024, new TableLimits(), 24, 30);

    [Fact]
    public void Units_posts_and_persons_come_through_both_formats() => Prop.ForAll((from names in Names.ListOf() from seed in Gen.Choose(0, int.MaxValue) select (names, seed)).ToArbitrary(), made =>
    {
        var original = Enterprise.Made([.. made.names.Where(n => n.Length <= 30).Distinct()], new System.Random(made.seed));
        foreach (var format in Enum.GetValues<TableFormat>())
        {
            var copy = new Enterprise();
            foreach (var table in (BaseTable[])[BaseTable.Units, BaseTable.Posts, BaseTable.Persons])
            {
                var file = original.Export(table, format);
                var first = copy.Import(table, file);
                first.Findings.Select(f => $"{f.Row} {f.Column?.Header.En} {f.Value} {f.Code}").ShouldBeEmpty();
                copy.Export(table, TableFormat.Csv).ShouldBe(original.Export(table, TableFormat.Csv));
                copy.Import(table, file).Counts.ShouldBe(new ImportCounts(0, 0, first.Rows, 0));
            }
        }
    }).QuickCheckThrowOnFailure();

    /// <summary>One enterprise in memory.</summary>
    private sealed class Enterprise
    {
        private readonly InMemory<OrganizationUnit> _units = new();
        private readonly InMemory<Post> _posts = new();
        private readonly InMemory<Person> _persons = new();
        private readonly InMemory<PostHolding> _holdings = new();
        private readonly OtherModules _modules = new OtherModules().Answer<FindEnterprise, EnterpriseSummary>(q =>
            new EnterpriseSummary(q.Id, "甲燃气", "", "gas", default, "燃气办", null));

        public static Enterprise Made(IReadOnlyList<string> names, System.Random random)
        {
            var e = new Enterprise();
            foreach (var name in names)
            {
                var parents = e._units.Rows.Where(u => u.Depth < OrganizationUnit.MaxDepth).Append(null).ToList();
                var parent = parents[random.Next(parents.Count)];
                var unit = OrganizationUnit.Create(Gas, parent, name, (UnitKind)random.Next(3), Office, Now);
                if (!unit.IsFailure) e._units.Add(unit.Value);
                var home = random.Next(3) == 0 ? null : e._units.Rows.LastOrDefault();
                var post = new Post(Gas, home?.Id, name, Post.RankOf(home?.Kind, random.Next(2) == 0), Office, Now, random.Next(2) == 0 ? null : name);
                e._posts.Add(post);
                var person = new Person(Gas, name, name, Office, Now);
                e._persons.Add(person);
                for (var i = Math.Min(random.Next(3), e._posts.Rows.Count); i > 0; i--) e._holdings.Add(new PostHolding(person, e._posts.Rows[^i], Today.AddDays(random.Next(40) - 20), Office, Now));
            }
            return e;
        }

        public byte[] Export(BaseTable table, TableFormat format)
        {
            var answer = (table switch
            {
                BaseTable.Units => new ExportUnitsHandler(_units, _modules).Handle(new ExportUnits(Gas, format), default),
                BaseTable.Posts => new ExportPostsHandler(_posts, _units, _modules).Handle(new ExportPosts(Gas, format), default),
                _ => new ExportPersonsHandler(_persons, _holdings, _posts, _units, _modules, Calendar).Handle(new ExportPersons(Gas, format), default),
            }).GetAwaiter().GetResult().Value;
            using var stream = new MemoryStream();
            answer.WriteAsync(stream, default).GetAwaiter().GetResult();
            return stream.ToArray();
        }

        public PassResult Import(BaseTable table, byte[] file)
        {
            var user = new SignedIn(OfficeCaller);
            var tree = new UnitTree(_units, _modules);
            var pass = new ImportPass([new UnitTableRows(_units, tree, user, Calendar), new PostTableRows(_posts, tree, user, Calendar), new PersonTableRows(_persons, _holdings, _posts, tree, user, Calendar)], Settings);
            return pass.RunAsync(new Import(table, Gas, "表", file.Length, OfficeCaller, Now), new MemoryStream(file), (_, _) => Task.FromResult(true), default).GetAwaiter().GetResult()!;
        }
    }
}
