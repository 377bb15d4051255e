using System.Net;

namespace DualControl.IntegrationTests.Contract;

/// <summary>Every list pages by cursor: nothing twice, nothing lost, also while rows are added.</summary>
public sealed class PagingTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task Pages_neither_repeat_nor_lose_rows_while_rows_are_added(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var made = new List<string>();
        for (var i = 0; i < 7; i++) made.Add(await e.ReportAsync($"分页{i}"));
        var seen = new List<string>();
        var url = $"/api/v1/hidden-dangers?enterpriseId={e.Id}&limit=2&sort=createdAt&count=true";
        for (var page = 0; url is not null; page++)
        {
            var answer = (await e.Safety.GetAsync(url)).ShouldBe(HttpStatusCode.OK);
            answer["total"]!.GetValue<int>().ShouldBe(7 + Math.Min(page, 1));
            seen.AddRange(answer["items"]!.AsArray().Select(d => d!["id"]!.GetValue<string>()));
            if (page == 0) made.Add(await e.ReportAsync("后加的"));
            url = answer.Message.Headers.TryGetValues("Link", out var link) ? link.Single().Split('>')[0].TrimStart('<') : null;
            (answer["next"] is null).ShouldBe(url is null);
        }
        seen.ShouldBe(made);
    }

    [Theory, EachDatabase]
    public async Task Each_documented_sort_works_in_both_directions_on_every_list(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var auditor = await api.AsAsync("demo-auditor");
        var gas = await GasAsync(auditor);
        (string List, string[] Sorts)[] lists =
        [
            ("sections", ["createdAt", "name"]), ("enterprises", ["createdAt", "name"]), ($"enterprises/{gas}/units", ["createdAt", "name"]),
            ($"enterprises/{gas}/posts", ["createdAt", "title"]), ($"enterprises/{gas}/persons", ["createdAt", "name"]), ($"enterprises/{gas}/policies", ["createdAt", "effectiveFrom"]),
            ("linked-supervisions", ["createdAt", "from"]), ("unlinked-enterprises", ["createdAt", "name"]), ("visits", ["visitedOn"]), ("risk-units", ["createdAt", "name"]), ("risk-factors", ["createdAt"]), ("risk-publications", ["publishedAt"]), ("postings", ["postedAt", "postedOn"]), ("reporting-points", ["createdAt"]), ("hazard-reports", ["receivedAt"]), ("risk-ledger-imports", ["createdAt"]),
            ($"risk-ledger?enterpriseId={gas}", ["level", "createdAt", "reassessmentDue"]), ("reassessments", ["due"]), ("inspection-checklists", ["createdAt"]), ("inspections", ["createdAt", "plannedFor"]),
            ("hidden-dangers", ["createdAt"]), ($"danger-ledger?enterpriseId={gas}", ["createdAt", "number"]), ("archive-records", ["filedAt", "leafIndex", "code"]),
            ("audit-trail", ["leafIndex"]), ("phases", ["dueOn", "code"]),
        ];
        foreach (var (list, sorts) in lists)
            foreach (var sort in sorts)
            {
                // Other tests add rows meanwhile: what the first reading saw is compared.
                var down = await IdsAsync(auditor, list, $"-{sort}");
                var up = await IdsAsync(auditor, list, sort);
                down.Count.ShouldBeGreaterThan(0, list);
                up.Distinct().Count().ShouldBe(up.Count, $"{list} {sort}");
                up.Where(down.Contains).SequenceEqual(Enumerable.Reverse(down)).ShouldBeTrue($"{list} {sort}");
            }
    }

    private static async Task<List<string>> IdsAsync(ApiClient caller, string list, string sort) =>
        [.. (await caller.AllAsync($"{list}{(list.Contains('?') ? '&' : '?')}sort={sort}")).Select(i => (i["id"] ?? i["riskFactorId"])!.GetValue<string>())];

    private static async Task<string> GasAsync(ApiClient caller) =>
        (await caller.GetAsync("enterprises?limit=200&sort=createdAt"))["items"]!.AsArray().First(x => x!["industry"]!.GetValue<string>() == "gas")!["id"]!.GetValue<string>();
}
