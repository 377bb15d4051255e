using System.Net;

namespace DualControl.IntegrationTests.Refusals;

/// <summary>建档申请 from the request without a token to the enterprise.</summary>
public sealed class EnterpriseRegistrationTests(Hosts hosts)
{
    private static object Request(string code, string industry = "gas", string name = "测试申请燃气", string address = "建设路8号") =>
        new { name, creditCode = code, industry, address, principalPostTitle = "总经理", staffCount = 45, contactPostTitle = "安全科科长" };

    [Theory, EachDatabase]
    public async Task A_request_is_returned_corrected_and_accepted(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var (section, code) = (await api.AsAsync("demo-section-gas"), CreditCodes.New());
        var asked = (await api.Anonymous.PostAsync("enterprise-registrations", Request(code))).ShouldBe(HttpStatusCode.Created);
        var lookup = ("X-Lookup-Code", asked["lookupCode"]!.GetValue<string>());
        lookup.Item2.Length.ShouldBe(24);
        var own = $"enterprise-registrations/{asked.Id}/request";
        asked.Message.Headers.Location!.ToString().ShouldEndWith(own);
        (await api.Anonymous.GetAsync(own, lookup))["state"]!.GetValue<string>().ShouldBe("submitted");
        await api.SettleAsync();
        (await section.AllAsync("my/tasks?kind=decideRegistration")).ShouldContain(t => t["link"]!.GetValue<string>().EndsWith(asked.Id));

        (await section.PostAsync($"enterprise-registrations/{asked.Id}/return", new { reason = "" })).ShouldBeRefused(400, "request.invalid");
        (await section.PostAsync($"enterprise-registrations/{asked.Id}/return", new { reason = "地址与执照不一致" })).ShouldBe(HttpStatusCode.OK);
        (await section.PostAsync($"enterprise-registrations/{asked.Id}/return", new { reason = "再退" })).ShouldBeRefused(422, "enterprise_registration.not_waiting");
        (await section.PostAsync($"enterprise-registrations/{asked.Id}/acceptance", new { sectionId = (string?)null })).ShouldBeRefused(422, "enterprise_registration.not_waiting");
        var returned = await api.Anonymous.GetAsync(own, lookup);
        returned["returnReason"]!.GetValue<string>().ShouldBe("地址与执照不一致");
        returned.Text.ShouldNotContain("demo-section");

        (await api.Anonymous.PutAsync(own, Request(code, address: "建设路8号院"), null, lookup)).ShouldBe(HttpStatusCode.OK)["state"]!.GetValue<string>().ShouldBe("submitted");
        var accepted = (await section.PostAsync($"enterprise-registrations/{asked.Id}/acceptance", new { sectionId = (string?)null })).ShouldBe(HttpStatusCode.OK);
        var enterprise = (await section.GetAsync($"enterprises/{accepted["acceptedAs"]}")).ShouldBe(HttpStatusCode.OK);
        enterprise["address"]!.GetValue<string>().ShouldBe("建设路8号院");
        enterprise["creditCode"]!.GetValue<string>().ShouldBe(code);
        (await api.Anonymous.GetAsync(own, lookup))["acceptedAs"]!.GetValue<string>().ShouldBe(enterprise.Id);
        (await api.Anonymous.PutAsync(own, Request(code), null, lookup)).ShouldBeRefused(409, "enterprise.credit_code_taken");
        (await api.Anonymous.PutAsync(own, Request(CreditCodes.New()), null, lookup)).ShouldBeRefused(422, "enterprise_registration.over");
        (await api.Anonymous.PostAsync($"enterprise-registrations/{asked.Id}/withdrawal", null, lookup)).ShouldBeRefused(422, "enterprise_registration.over");
    }

    [Theory, EachDatabase]
    public async Task A_taken_code_is_refused_and_nobody_is_named(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var e = await TestEnterprise.CreateAsync(api);
        var taken = (await e.Section.GetAsync($"enterprises/{e.Id}"))["creditCode"]!.GetValue<string>();
        var waiting = CreditCodes.New();
        var first = (await api.Anonymous.PostAsync("enterprise-registrations", Request(waiting))).ShouldBe(HttpStatusCode.Created);
        var refusals = new[] { await api.Anonymous.PostAsync("enterprise-registrations", Request(taken)), await api.Anonymous.PostAsync("enterprise-registrations", Request(waiting)) };
        foreach (var refused in refusals) refused.ShouldBeRefused(409, "enterprise.credit_code_taken").Text.ShouldNotContain("测试燃气");
        refusals[0]["detail"]!.GetValue<string>().ShouldBe(refusals[1]["detail"]!.GetValue<string>());

        // What is withdrawn keeps nobody from asking.
        var lookup = ("X-Lookup-Code", first["lookupCode"]!.GetValue<string>());
        (await api.Anonymous.PostAsync($"enterprise-registrations/{first.Id}/withdrawal", null, lookup)).ShouldBe(HttpStatusCode.OK)["state"]!.GetValue<string>().ShouldBe("withdrawn");
        (await api.Anonymous.PostAsync("enterprise-registrations", Request(waiting))).ShouldBe(HttpStatusCode.Created);

        // Two at the same instant: one waits.
        var race = CreditCodes.New();
        var both = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => api.Anonymous.PostAsync("enterprise-registrations", Request(race))));
        both.Count(a => a.Status == HttpStatusCode.Created).ShouldBe(1);
        both.Count(a => a.Status == HttpStatusCode.Conflict).ShouldBe(3);
    }

    [Theory, EachDatabase]
    public async Task Without_the_code_there_is_no_request(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var asked = (await api.Anonymous.PostAsync("enterprise-registrations", Request(CreditCodes.New()), ("Idempotency-Key", "k"))).ShouldBe(HttpStatusCode.Created);
        var other = (await api.Anonymous.PostAsync("enterprise-registrations", Request(CreditCodes.New()), ("Idempotency-Key", "k"))).ShouldBe(HttpStatusCode.Created);
        other.Id.ShouldNotBe(asked.Id);
        var own = $"enterprise-registrations/{asked.Id}/request";
        foreach (var wrong in ((string, string)[][])[[], [("X-Lookup-Code", "WRONG")], [("X-Lookup-Code", other["lookupCode"]!.GetValue<string>())]])
        {
            (await api.Anonymous.GetAsync(own, wrong)).ShouldBeRefused(404, "request.not_found");
            (await api.Anonymous.PutAsync(own, Request(CreditCodes.New()), null, wrong)).ShouldBeRefused(404, "request.not_found");
            (await api.Anonymous.PostAsync($"enterprise-registrations/{asked.Id}/withdrawal", null, wrong)).ShouldBeRefused(404, "request.not_found");
        }
        (await api.Anonymous.GetAsync($"enterprise-registrations/{asked.Id}")).ShouldBeRefused(401, "request.unauthenticated");
        (await api.Anonymous.GetAsync("enterprise-registrations")).ShouldBeRefused(401, "request.unauthenticated");
        (await (await api.AsAsync("demo-safety-gas")).PostAsync("enterprise-registrations", Request(CreditCodes.New()))).ShouldBeRefused(403, "request.forbidden");
        (await api.Anonymous.PostAsync("enterprise-registrations", Request("91130900MA0DC2ABX4"))).ShouldBeRefused(400, "request.invalid")["errors"]!["creditCode"].ShouldNotBeNull();
        (await api.Anonymous.PostAsync("enterprise-registrations", Request(CreditCodes.New(), industry: "mining"))).ShouldBeRefused(400, "request.invalid")["errors"]!["industry"].ShouldNotBeNull();
        (await api.Anonymous.PostAsync("enterprise-registrations", "{")).ShouldBeRefused(400, "request.malformed_json");
    }

    [Theory, EachDatabase]
    public async Task A_section_decides_on_its_own_the_office_on_what_has_none(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var (gas, heating, office) = (await api.AsAsync("demo-section-gas"), await api.AsAsync("demo-section-heating"), await api.AsAsync("demo-office"));
        var asked = (await api.Anonymous.PostAsync("enterprise-registrations", Request(CreditCodes.New()))).ShouldBe(HttpStatusCode.Created);
        (await heating.GetAsync($"enterprise-registrations/{asked.Id}")).ShouldBeRefused(404, "request.not_found");
        (await heating.PostAsync($"enterprise-registrations/{asked.Id}/acceptance", new { sectionId = (string?)null })).ShouldBeRefused(404, "request.not_found");
        (await heating.PostAsync($"enterprise-registrations/{asked.Id}/return", new { reason = "x" })).ShouldBeRefused(404, "request.not_found");
        (await heating.AllAsync("enterprise-registrations")).ShouldNotContain(r => r["id"]!.GetValue<string>() == asked.Id);
        (await gas.AllAsync("enterprise-registrations?state=submitted")).ShouldContain(r => r["id"]!.GetValue<string>() == asked.Id);
        (await office.GetAsync($"enterprise-registrations/{asked.Id}")).ShouldBe(HttpStatusCode.OK);
        (await gas.PostAsync($"enterprise-registrations/{asked.Id}/acceptance", new { sectionId = Routes.UnknownId() })).ShouldBeRefused(422, "enterprise.not_your_section");
        (await gas.PostAsync($"enterprise-registrations/{asked.Id}/acceptance", new { sectionId = (string?)null }, ("If-Match", "\"99\""))).ShouldBeRefused(412, "request.stale");

        // 园林处 and 绿化管护队 both supervise landscaping.
        var green = (await api.Anonymous.PostAsync("enterprise-registrations", Request(CreditCodes.New(), "landscaping"))).ShouldBe(HttpStatusCode.Created);
        (await office.GetAsync($"enterprise-registrations/{green.Id}"))["sectionId"].ShouldBeNull();
        (await office.PostAsync($"enterprise-registrations/{green.Id}/acceptance", new { sectionId = (string?)null })).ShouldBeRefused(422, "enterprise_registration.needs_section")["errors"]!["sectionId"].ShouldNotBeNull();
        var sections = await office.AllAsync("sections");
        string SectionId(string name) => sections.Single(s => s["name"]!.GetValue<string>() == name)["id"]!.GetValue<string>();
        (await office.PostAsync($"enterprise-registrations/{green.Id}/acceptance", new { sectionId = SectionId("燃气办") })).ShouldBeRefused(422, "enterprise.industry_not_of_section");
        (await office.PostAsync($"enterprise-registrations/{green.Id}/acceptance", new { sectionId = Routes.UnknownId() })).ShouldBeRefused(422, "section.not_found");
        (await office.PostAsync($"enterprise-registrations/{green.Id}/acceptance", new { sectionId = SectionId("园林处") })).ShouldBe(HttpStatusCode.OK)["state"]!.GetValue<string>().ShouldBe("accepted");
    }

    [Fact]
    public async Task No_client_is_an_applicant()
    {
        var api = await hosts.ApiAsync(TestDatabase.Sqlite);
        (await (await api.AsAsync("demo-admin")).PostAsync("clients", new { clientId = "x-applicant", name = "x", secret = "test-secret-long", roles = (string[])["applicant"] })).ShouldBeRefused(400, "request.invalid");
    }
}
