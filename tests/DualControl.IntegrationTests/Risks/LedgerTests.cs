using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace DualControl.IntegrationTests.Risks;

/// <summary>The risk ledger: filters, its print forms, and that of any past instant.</summary>
public sealed class LedgerTests(Hosts hosts)
{
    /// <summary>Whatever happens to factors and units, the ledger as of an instant is the one that was shown then.</summary>
    [Theory]
    [InlineData(TestDatabase.Sqlite, 11)]
    [InlineData(TestDatabase.Sqlite, 12)]
    [InlineData(TestDatabase.PostgreSql, 13)]
    public async Task Replaying_history_gives_the_ledger_that_was_shown_then(TestDatabase database, int seed)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var random = new Random(seed);
        var units = new List<string> { await e.RiskUnitAsync("甲"), await e.RiskUnitAsync("乙") };
        var factors = new List<(string Id, bool Drafting)>();
        var shown = new List<(DateTimeOffset At, List<string> Rows)>();
        for (var step = 0; step < 45; step++)
        {
            await StepAsync(e, random, units, factors, step);
            var at = TimeProvider.System.GetUtcNow();
            shown.Add((at, await RowsAsync(e, null)));
        }
        shown.Select(s => string.Join('\n', s.Rows)).Distinct().Count().ShouldBeGreaterThan(10, "the steps change the ledger");
        foreach (var (at, rows) in shown) (await RowsAsync(e, at)).ShouldBe(rows, at.ToString("O", CultureInfo.InvariantCulture));
        (await RowsAsync(e, shown[0].At.AddDays(-1))).ShouldBeEmpty();
    }

    private static async Task StepAsync(TestEnterprise e, Random random, List<string> units, List<(string Id, bool Drafting)> factors, int step)
    {
        var approve = new { decision = "approve", reason = (string?)null };
        var one = factors.Count == 0 ? -1 : random.Next(factors.Count);
        switch (one < 0 ? 0 : random.Next(9))
        {
            case 0 or 1:
                factors.Add((await e.FactorInForceAsync(units[random.Next(units.Count)], e.Factor(random.Next(2) == 0 ? 3 : 1, postId: e.PrincipalPostId)), false));
                break;
            case 2 when !factors[one].Drafting:
                (await e.Frontline.PostAsync($"risk-factors/{factors[one].Id}/new-version", e.Draft(random.Next(2) == 0 ? 6 : 0.5m, postId: e.PrincipalPostId))).ShouldBe(HttpStatusCode.OK);
                factors[one] = (factors[one].Id, true);
                break;
            case 3 when factors[one].Drafting:
                (await e.Workshop.PostAsync($"risk-factors/{factors[one].Id}/workshop-review", approve)).ShouldBe(HttpStatusCode.OK);
                (await e.Department.PostAsync($"risk-factors/{factors[one].Id}/department-approval", approve)).ShouldBe(HttpStatusCode.OK);
                factors[one] = (factors[one].Id, false);
                break;
            case 4 when !factors[one].Drafting:
                await e.VoidAsync(factors[one].Id);
                factors.RemoveAt(one);
                break;
            case 5:
                (await e.Safety.PostAsync($"risk-factors/{factors[one].Id}/reassessment-causes", new { trigger = "staffChanged", reason = "换班" })).ShouldBe(HttpStatusCode.OK);
                break;
            case 6 when !factors[one].Drafting:
                (await e.Safety.PostAsync($"risk-factors/{factors[one].Id}/reassessment", new { reason = "维持" })).ShouldBe(HttpStatusCode.OK);
                break;
            case 7:
                var unit = await e.Safety.GetAsync($"risk-units/{units[random.Next(units.Count)]}");
                var body = new JsonObject
                {
                    ["name"] = $"单元{step}",
                    ["location"] = "新址",
                    ["kind"] = "equipment",
                    ["responsibleUnitId"] = e.WorkshopId,
                    ["responsiblePostId"] = e.PrincipalPostId,
                    ["outline"] = new JsonArray(),
                };
                (await e.Safety.PutAsync($"risk-units/{unit["id"]}", body, unit.ETag)).ShouldBe(HttpStatusCode.OK);
                break;
            case 8 when units.Count > 1 && random.Next(2) == 0:
                var gone = await e.Safety.GetAsync($"risk-units/{units[0]}");
                (await e.Safety.PostAsync($"risk-units/{units[0]}/merger", new { intoId = units[1], reason = "合并" }, ("If-Match", gone.ETag))).ShouldBe(HttpStatusCode.OK);
                units.RemoveAt(0);
                break;
            case 8:
                var of = (await e.Safety.GetAsync($"risk-factors/{factors[one].Id}"))["riskUnitId"]!.GetValue<string>();
                units.Add(await e.Safety.CreateAsync($"risk-units/{of}/split", Split(e, $"拆分{step}", factors[one].Id)));
                break;
        }
    }

    internal static object Split(TestEnterprise e, string name, params string[] factors) => new
    {
        name,
        location = "厂区西侧",
        kind = "equipment",
        responsibleUnitId = e.WorkshopId,
        responsiblePostId = e.PrincipalPostId,
        riskFactorIds = factors,
    };

    private static async Task<List<string>> RowsAsync(TestEnterprise e, DateTimeOffset? at) =>
        [.. (await e.Safety.AllAsync($"risk-ledger?enterpriseId={e.Id}{(at is null ? "" : $"&asOf={Uri.EscapeDataString(at.Value.ToString("O", CultureInfo.InvariantCulture))}")}")).Select(r => r.ToJsonString()).Order(StringComparer.Ordinal)];

    [Theory, EachDatabase]
    public async Task Each_filter_selects_its_lines(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var (first, second) = (await e.RiskUnitAsync("甲"), await e.RiskUnitAsync("乙"));
        var special = e.Factor(0.5m, 6, 3, e.OperatorPostId, "human", "emergency", "future");
        special["accidentType"] = "fire";
        special["point"] = "罐顶平台";
        var (plain, other) = (await e.FactorInForceAsync(first), await e.FactorInForceAsync(second, special));
        foreach (var (filter, expected) in new[]
        {
            ("", new[] { plain, other }), ($"&riskUnitId={second}", [other]), ("&level=low", [other]), ("&level=general", [plain]), ("&level=major", []), ("&element=human", [other]), ("&accidentType=fire", [other]),
            ($"&departmentId={e.DepartmentId}", [plain, other]), ($"&departmentId={e.WorkshopId}", []), ($"&responsiblePostId={e.OperatorPostId}", [other]), ("&overdue=true", []), ("&overdue=false", [plain, other]),
            ("&q=罐顶", [other]), ("&q=燃气泄漏", [plain, other]), ("&q=没有", []), ("&sort=createdAt", [plain, other]), ("&sort=-reassessmentDue&level=low", [other]),
        })
            (await e.Safety.AllAsync($"risk-ledger?enterpriseId={e.Id}{filter}")).Select(r => r["riskFactorId"]!.GetValue<string>()).ShouldBe(expected, ignoreOrder: true, filter);

        // Without an enterprise: of all in scope.
        (await e.Safety.AllAsync("risk-ledger")).Count.ShouldBe(2);
        (await e.Safety.GetAsync($"risk-ledger?enterpriseId={e.Id}&asOf=2999-01-01T00:00:00Z")).ShouldBeRefused(400, "request.invalid")["errors"]!["asOf"].ShouldNotBeNull();
        (await e.Safety.GetAsync($"risk-ledger?enterpriseId={e.Id}&asOf=yesterday")).ShouldBeRefused(400, "request.bad_value");
        (await e.Safety.GetAsync($"risk-ledger?enterpriseId={e.Id}&q={new string('长', 101)}")).ShouldBeRefused(400, "request.invalid");
        (await (await e.Api.AsAsync("demo-safety-heating")).GetAsync($"risk-ledger?enterpriseId={e.Id}")).ShouldBeRefused(404, "request.not_found");
    }

    [Theory, EachDatabase]
    public async Task The_print_form_has_title_day_coloured_levels_a_header_on_each_page_and_a_line_to_sign_on(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        await e.FactorInForceAsync(await e.RiskUnitAsync("甲"), e.Factor(6, 6, 15, e.PrincipalPostId));
        var docx = await e.Safety.BytesAsync($"risk-ledger.docx?enterpriseId={e.Id}");
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        new OpenXmlValidator().Validate(document).Select(v => $"{v.Path?.XPath} {v.Description}").ShouldBeEmpty();
        var xml = document.MainDocumentPart!.Document!.OuterXml;
        foreach (var part in (string[])["风险管控台账", "w:fill=\"E60012\"", "重大风险（红）", "w:tblHeader", "编制：", "主要负责人：", "w:orient=\"landscape\"", "【工程控制】"]) xml.ShouldContain(part);

        var english = await e.Safety.BytesAsync($"risk-ledger.docx?enterpriseId={e.Id}&level=major", "en");
        using var translated = WordprocessingDocument.Open(new MemoryStream(english), isEditable: false);
        foreach (var part in (string[])["Risk ledger", "Major (red)", "Prepared by", "【Engineering】"]) translated.MainDocumentPart!.Document!.OuterXml.ShouldContain(part);
        (await e.Safety.GetAsync($"risk-ledger.docx?enterpriseId={Routes.UnknownId()}")).ShouldBeRefused(404, "request.not_found");
    }
}
