using System.Net;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Imports;
using DualControl.Organization.Infrastructure;
using DualControl.Organization.Infrastructure.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.IntegrationTests.Imports;

/// <summary>What becomes of an import whose worker dies, that another worker has, that nobody confirms, and of one with many rows.</summary>
public sealed class ImportWorkTests(Hosts hosts)
{
    private static readonly byte[] Table = ImportSteps.Csv("上级部门路径,名称,类型", ",调度部,部门");

    [Theory, EachDatabase]
    public async Task What_a_dead_worker_has_left_is_done_by_another(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var import = await e.Safety.CheckAsync($"enterprises/{e.Id}/imports/units", Table);
        await SetAsync(e.Api, import.Id, s => s.SetProperty(i => i.Stage, ImportStage.Applying).SetProperty(i => i.ClaimedUntil, TimeProvider.System.GetUtcNow().AddSeconds(-1)));
        (await e.Safety.StillAsync(import.Id))["stage"]!.GetValue<string>().ShouldBe("applied");
        (await e.Safety.AllAsync($"enterprises/{e.Id}/units")).Count(u => u["name"]!.GetValue<string>() == "调度部").ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task What_another_worker_has_is_left_to_it_and_may_be_cancelled(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var import = await e.Safety.CheckAsync($"enterprises/{e.Id}/imports/units", Table);
        await SetAsync(e.Api, import.Id, s => s.SetProperty(i => i.Stage, ImportStage.Applying).SetProperty(i => i.ClaimedUntil, TimeProvider.System.GetUtcNow().AddMinutes(2)));
        // Another import comes and goes meanwhile: the worker is awake and passes this one over.
        await e.Safety.CheckAsync($"enterprises/{e.Id}/imports/units", Table);
        (await e.Safety.GetAsync($"imports/{import.Id}"))["stage"]!.GetValue<string>().ShouldBe("applying");
        (await e.Safety.PostAsync($"imports/{import.Id}/cancellation")).ShouldBe(HttpStatusCode.OK)["stage"]!.GetValue<string>().ShouldBe("cancelled");
        (await FileOfAsync(e.Api, import.Id)).ShouldBeFalse();
        (await e.Safety.AllAsync($"enterprises/{e.Id}/units")).Count.ShouldBe(3);
    }

    [Theory, EachDatabase]
    public async Task What_fails_again_and_again_is_given_up(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var import = await e.Safety.CheckAsync($"enterprises/{e.Id}/imports/units", Table);
        await SetAsync(e.Api, import.Id, s => s.SetProperty(i => i.Stage, ImportStage.Applying).SetProperty(i => i.Attempts, 5).SetProperty(i => i.ClaimedUntil, TimeProvider.System.GetUtcNow().AddSeconds(-1)));
        (await e.Safety.StillAsync(import.Id))["failure"]!["code"]!.GetValue<string>().ShouldBe("import.gave_up");
        (await FileOfAsync(e.Api, import.Id)).ShouldBeFalse();
    }

    [Theory, EachDatabase]
    public async Task What_nobody_confirms_in_a_day_is_cancelled_with_its_file(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var import = await e.Safety.CheckAsync($"enterprises/{e.Id}/imports/units", Table);
        (await FileOfAsync(e.Api, import.Id)).ShouldBeTrue();
        await SetAsync(e.Api, import.Id, s => s.SetProperty(i => i.UploadedAt, TimeProvider.System.GetUtcNow().AddHours(-25)));
        while (await FileOfAsync(e.Api, import.Id)) await Task.Delay(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);
        (await e.Safety.GetAsync($"imports/{import.Id}"))["stage"]!.GetValue<string>().ShouldBe("cancelled");
    }

    [Theory, EachDatabase]
    public async Task What_was_wrong_with_a_table_is_forgotten_after_a_month(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var faulty = ImportSteps.Csv("上级部门路径,名称,类型", ",调度部,科室");
        var (old, recent) = (await e.Safety.CheckAsync($"enterprises/{e.Id}/imports/units", faulty), await e.Safety.CheckAsync($"enterprises/{e.Id}/imports/units", faulty));
        await SetAsync(e.Api, old.Id, s => s.SetProperty(i => i.UploadedAt, TimeProvider.System.GetUtcNow().AddDays(-31)));
        await e.Api.Host.Services.GetRequiredService<ImportLeftovers>().CleanAsync(TestContext.Current.CancellationToken);
        (await e.Safety.FindingsAsync(old)).ShouldBeEmpty();
        (await e.Safety.FindingsAsync(recent)).Length.ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task Many_rows_come_in_at_once(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var file = ImportSteps.Csv(["工号,称谓,岗位所在部门路径,岗位名称,任职日期,离岗日期", .. Enumerable.Range(0, 2000).Select(i => $"{i:0000},操作工{i},运行部/门站车间/一班,操作工,,")]);
        var import = await e.Safety.CheckAsync($"enterprises/{e.Id}/imports/persons", file);
        (import["done"]!.GetValue<int>(), import["total"]!.GetValue<int>(), import.Counts()).ShouldBe((2000, 2000, (2000, 0, 0, 0)));
        (await e.Safety.AllAsync($"enterprises/{e.Id}/persons")).ShouldBeEmpty();
        (await e.Safety.ConfirmAsync(import))["stage"]!.GetValue<string>().ShouldBe("applied");
        (await e.Safety.GetAsync($"enterprises/{e.Id}/persons?limit=1&count=true"))["total"]!.GetValue<int>().ShouldBe(2000);
    }

    private static async Task SetAsync(Api api, string import, Action<UpdateSettersBuilder<Import>> set)
    {
        await using var scope = api.Host.Services.CreateAsyncScope();
        ImportId.TryParse(import, out var id).ShouldBeTrue();
        (await scope.ServiceProvider.GetRequiredService<OrganizationDbContext>().Set<Import>().Where(i => i.Id == id).ExecuteUpdateAsync(set)).ShouldBe(1);
    }

    private static async Task<bool> FileOfAsync(Api api, string import)
    {
        await using var scope = api.Host.Services.CreateAsyncScope();
        ImportId.TryParse(import, out var id).ShouldBeTrue();
        return await scope.ServiceProvider.GetRequiredService<OrganizationDbContext>().Set<ImportFile>().AnyAsync(f => f.Id == id);
    }
}
