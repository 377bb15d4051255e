using System.Net;

namespace DualControl.IntegrationTests.Risks;

/// <summary>Figures and completeness agree with the records they are counted from.</summary>
public sealed class RiskStatisticsTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task Figures_count_what_stands_in_the_ledger_now_and_at_the_end_of_each_month(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var empty = (await e.Safety.GetAsync($"risk-statistics?enterpriseId={e.Id}")).ShouldBe(HttpStatusCode.OK);
        (empty["enterprises"]!.GetValue<int>(), empty["trend"]!.AsArray().Count, empty["elements"]!.AsArray().Count).ShouldBe((0, 12, 4));

        var unit = await e.RiskUnitAsync();
        var fire = e.Factor(0.5m, 6, 3, element: "human");
        fire["accidentType"] = "fire";
        await e.FactorInForceAsync(unit, fire);
        var gone = await e.FactorInForceAsync(unit);
        await e.FactorInForceAsync(unit, e.Factor(6, 6, 15, e.PrincipalPostId));
        await e.DraftAsync(unit, e.Factor(tense: "past"));
        await e.VoidAsync(gone);
        var figures = (await e.Section.GetAsync($"risk-statistics?enterpriseId={e.Id}")).ShouldBe(HttpStatusCode.OK);
        (figures["factors"]!["major"]!.GetValue<int>(), figures["factors"]!["general"]!.GetValue<int>(), figures["factors"]!["low"]!.GetValue<int>()).ShouldBe((1, 0, 1));
        figures["elements"]!.AsArray().Select(x => (x!["element"]!.GetValue<string>(), x["count"]!.GetValue<int>())).ShouldBe([("human", 1), ("object", 1), ("environment", 0), ("management", 0)]);
        figures["accidentTypes"]!.AsArray().Select(x => (x!["accidentType"]!.GetValue<string>(), x["count"]!.GetValue<int>())).ShouldBe([("fire", 1), ("otherExplosion", 1)]);
        (figures["gridCells"]!.GetValue<int>(), figures["gridCellsFilled"]!.GetValue<int>(), figures["reassessmentsOverdue"]!.GetValue<int>()).ShouldBe((36, 3, 0));
        var trend = figures["trend"]!.AsArray();
        (trend[11]!["month"]!.GetValue<string>(), trend[11]!["factors"]!["major"]!.GetValue<int>(), trend[10]!["factors"]!["major"]!.GetValue<int>()).ShouldBe((TestEnterprise.Day(0)[..7], 1, 0));
        (await e.Section.GetAsync($"risk-statistics?sectionId={e.SectionId}"))["enterprises"]!.GetValue<int>().ShouldBeGreaterThan(0);
        (await (await e.Api.AsAsync("demo-safety-heating")).GetAsync($"risk-statistics?enterpriseId={e.Id}")).ShouldBeRefused(404, "request.not_found");
        (await (await e.Api.AsAsync("demo-safety-heating")).GetAsync($"grid-completeness/units?enterpriseId={e.Id}")).ShouldBeRefused(404, "request.not_found");
    }

    [Theory, EachDatabase]
    public async Task Completeness_is_told_by_unit_enterprise_and_section(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var (full, blank) = (await e.RiskUnitAsync("甲"), await e.RiskUnitAsync("乙"));
        await e.DraftAsync(full);
        foreach (var element in (string[])["human", "object", "environment", "management"])
            foreach (var state in (string[])["normal", "abnormal", "emergency"])
                foreach (var tense in (string[])["past", "present", "future"])
                    if ((element, state, tense) != ("object", "normal", "present"))
                        (await e.Safety.PostAsync($"risk-units/{full}/grid/{element}/{state}/{tense}/consideration", new { reason = "无此类作业" })).ShouldBe(HttpStatusCode.OK);

        var units = await e.Safety.AllAsync($"grid-completeness/units?enterpriseId={e.Id}&sort=name");
        units.ToDictionary(u => u["riskUnitId"]!.GetValue<string>(), u => (u["identified"]!.GetValue<int>(), u["considered"]!.GetValue<int>(), u["blank"]!.GetValue<int>(), u["percent"]!.GetValue<decimal>()))
            .ShouldBe(new Dictionary<string, (int, int, int, decimal)> { [full] = (1, 35, 0, 100m), [blank] = (0, 0, 36, 0m) }, ignoreOrder: true);
        var view = (await e.Section.GetAsync($"grid-completeness?sectionId={e.SectionId}")).ShouldBe(HttpStatusCode.OK);
        var mine = view["enterprises"]!.AsArray().Single(x => x!["enterpriseId"]!.GetValue<string>() == e.Id)!;
        (mine["units"]!.GetValue<int>(), mine["cells"]!.GetValue<int>(), mine["filled"]!.GetValue<int>(), mine["blank"]!.GetValue<int>(), mine["percent"]!.GetValue<decimal>()).ShouldBe((2, 72, 36, 36, 50m));
        view["enterprises"]!.AsArray().Sum(x => x!["cells"]!.GetValue<int>()).ShouldBe(view["cells"]!.GetValue<int>());
        (await e.Safety.GetAsync("grid-completeness"))["enterprises"]!.AsArray().ShouldHaveSingleItem()!["enterpriseId"]!.GetValue<string>().ShouldBe(e.Id);
    }
}
