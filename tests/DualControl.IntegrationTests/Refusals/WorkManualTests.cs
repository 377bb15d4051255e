using System.Net;

namespace DualControl.IntegrationTests.Refusals;

/// <summary>工作手册: editions, copies and receipts.</summary>
public sealed class WorkManualTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task A_work_manual_is_handed_out_and_received_once(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var manuals = $"enterprises/{e.Id}/work-manuals";
        var (mine, others, idle) = (await e.PersonAsync("操作工甲"), await e.PersonAsync("主任", e.WorkshopPostId), await e.PersonAsync("操作工乙"));
        object Edition(string edition = "第1版") => new { title = "双控工作手册", edition, issuedOn = TestEnterprise.Day(-3) };
        var manual = (await e.Safety.PostAsync(manuals, Edition())).ShouldBe(HttpStatusCode.Created);
        (await e.Safety.PostAsync(manuals, Edition())).ShouldBeRefused(409, "work_manual.edition_taken");
        (await e.Safety.PostAsync(manuals, Edition(" "))).ShouldBeRefused(400, "request.invalid");
        (await e.Frontline.PostAsync(manuals, Edition("第2版"))).ShouldBeRefused(403, "request.forbidden");
        (await e.Frontline.GetAsync($"{manuals}/{manual.Id}")).ShouldBe(HttpStatusCode.OK).Text.ShouldBe(manual.Text);
        (await e.Frontline.GetAsync($"{manuals}?count=true"))["total"]!.GetValue<int>().ShouldBe(1);

        Task<Answer> HandOutAsync(int day, params string[] persons) => e.Safety.PostAsync($"{manuals}/{manual.Id}/copies", new { personIds = persons, handedOutOn = TestEnterprise.Day(day) });
        (await HandOutAsync(-4, mine)).ShouldBeRefused(422, "work_manual.handed_out_outside");
        (await HandOutAsync(1, mine)).ShouldBeRefused(422, "work_manual.handed_out_outside");
        (await HandOutAsync(0, Routes.UnknownId())).ShouldBeRefused(422, "training.person_not_of_enterprise");
        (await HandOutAsync(0)).ShouldBeRefused(400, "request.invalid");
        (await HandOutAsync(0, mine, others)).ShouldBe(HttpStatusCode.NoContent);
        (await HandOutAsync(0, mine)).ShouldBeRefused(409, "work_manual.handed_out_already");

        Task<Answer> ReceiveAsync(ApiClient client, string person) => client.PostAsync($"{manuals}/{manual.Id}/receipts", new { personId = person });
        (await ReceiveAsync(e.Frontline, others)).ShouldBeRefused(422, "training.not_your_person");
        (await ReceiveAsync(e.Frontline, Routes.UnknownId())).ShouldBeRefused(422, "training.person_not_of_enterprise");
        (await ReceiveAsync(e.Frontline, idle)).ShouldBeRefused(422, "work_manual.not_handed_out");
        (await ReceiveAsync(e.Frontline, mine)).ShouldBe(HttpStatusCode.NoContent);
        (await ReceiveAsync(e.Frontline, mine)).ShouldBeRefused(422, "work_manual.received_already");
        (await e.Section.AllAsync($"{manuals}/{manual.Id}/copies?received=false")).Single()["personId"]!.GetValue<string>().ShouldBe(others);
        (await ReceiveAsync(e.Safety, others)).ShouldBe(HttpStatusCode.NoContent);
        (await e.Section.AllAsync($"{manuals}/{manual.Id}/copies?received=true")).Count.ShouldBe(2);
        var stranger = await TestEnterprise.CreateAsync(e.Api);
        foreach (var path in (string[])["", $"/{manual.Id}", $"/{manual.Id}/copies"])
            (await stranger.Safety.GetAsync($"{manuals}{path}")).ShouldBeRefused(404, "request.not_found");
        (await stranger.Safety.PostAsync(manuals, Edition())).ShouldBeRefused(404, "request.not_found");
        (await ReceiveAsync(stranger.Frontline, mine)).ShouldBeRefused(404, "request.not_found");
        (await stranger.Safety.PostAsync($"{manuals}/{manual.Id}/copies", new { personIds = (string[])[mine], handedOutOn = TestEnterprise.Day(0) })).ShouldBeRefused(404, "request.not_found");
    }
}
