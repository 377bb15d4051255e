using System.Net;
using DualControl.BuildingBlocks.Modules;
using DualControl.BuildingBlocks.Outbox;
using DualControl.BuildingBlocks.Persistence;
using DualControl.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace DualControl.IntegrationTests.Events;

/// <summary>Events are written with the change, delivered at least once, and take effect exactly once.</summary>
public sealed class OutboxTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task What_was_committed_before_a_stop_or_a_crash_is_delivered_after_it(TestDatabase database)
    {
        var connection = await NewDatabaseAsync(database);
        string danger;
        await using (var first = new DualControlHost(database, connection, demo: true).Started())
        {
            var api = new Api(first);
            await api.SettleAsync();
            await first.Services.GetRequiredService<OutboxDispatcher>().StopAsync(TestContext.Current.CancellationToken);
            await StopsWhileDispatchingAsync(api, first);
            danger = (await (await api.AsAsync("demo-frontline-gas")).PostAsync("hidden-dangers", await DangerAsync(api))).ShouldBe(HttpStatusCode.Created).Id;
            await api.SettleAsync();
            // As if the process had died between commit and dispatch: the event is due, no consumer has seen it.
            await using var scope = first.Services.CreateAsyncScope();
            var source = Context(scope, "HiddenDangers");
            var message = await source.Set<OutboxMessage>().OrderByDescending(m => m.Sequence).FirstAsync(TestContext.Current.CancellationToken);
            await Context(scope, "Archives").Set<InboxMessage>().Where(i => i.MessageId == message.Id).ExecuteDeleteAsync(TestContext.Current.CancellationToken);
            await source.Set<OutboxMessage>().Where(m => m.Id == message.Id).ExecuteUpdateAsync(s => s.SetProperty(m => m.ProcessedAt, (DateTimeOffset?)null).SetProperty(m => m.NotBefore, (DateTimeOffset?)null), TestContext.Current.CancellationToken);
        }
        await using var second = new DualControlHost(database, connection, demo: true).Started();
        var again = new Api(second);
        await again.SettleAsync();
        var auditor = await again.AsAsync("demo-auditor");
        // The trail is append-only, so the entry from before stays: one more means that the waiting event was delivered.
        (await auditor.GetAsync($"audit-trail?objectType=HiddenDanger&objectId={danger}"))["items"]!.AsArray().Count.ShouldBe(2);
    }

    /// <summary>A dispatcher that is stopped gives back what it had claimed: the next need not wait.</summary>
    private static async Task StopsWhileDispatchingAsync(Api api, DualControlHost host)
    {
        var danger = (await (await api.AsAsync("demo-frontline-gas")).PostAsync("hidden-dangers", await DangerAsync(api))).ShouldBe(HttpStatusCode.Created).Id;
        // One scope for each module looked at up to this one; the next is asked for once its message is claimed.
        var modules = host.Services.GetRequiredService<ModuleRegistry>();
        var looks = modules.All.TakeWhile(m => m.Name != "HiddenDangers").Count() + 1;
        using var stop = new CancellationTokenSource();
        var scopes = new StoppingScopes(host.Services.GetRequiredService<IServiceScopeFactory>(), stop, looks);
        await Should.ThrowAsync<OperationCanceledException>(() =>
            new OutboxDispatcher(modules, scopes, TimeProvider.System, NullLogger<OutboxDispatcher>.Instance).DrainAsync(stop.Token));
        await api.SettleAsync();
        (await (await api.AsAsync("demo-auditor")).GetAsync($"audit-trail?objectType=HiddenDanger&objectId={danger}"))["items"]!.AsArray().Count.ShouldBe(1);
    }

    /// <summary>Stops its caller at the scope after so many.</summary>
    private sealed class StoppingScopes(IServiceScopeFactory inner, CancellationTokenSource stop, int after) : IServiceScopeFactory
    {
        private int _made;

        public IServiceScope CreateScope()
        {
            if (++_made > after) stop.Cancel();
            return inner.CreateScope();
        }
    }

    [Theory, EachDatabase]
    public async Task A_message_delivered_twice_takes_effect_once_also_by_four_dispatchers_at_once(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var dangers = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => e.ReportAsync($"重投{i}")));
        await e.Api.SettleAsync();
        await using (var scope = e.Api.Host.Services.CreateAsyncScope())
        {
            var recent = await Context(scope, "HiddenDangers").Set<OutboxMessage>().OrderByDescending(m => m.Sequence).Take(50).Select(m => m.Sequence).ToListAsync(TestContext.Current.CancellationToken);
            await Context(scope, "HiddenDangers").Set<OutboxMessage>().Where(m => recent.Contains(m.Sequence))
                .ExecuteUpdateAsync(s => s.SetProperty(m => m.ProcessedAt, (DateTimeOffset?)null).SetProperty(m => m.NotBefore, (DateTimeOffset?)null), TestContext.Current.CancellationToken);
        }
        var services = e.Api.Host.Services;
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => new OutboxDispatcher(
            services.GetRequiredService<ModuleRegistry>(), services.GetRequiredService<IServiceScopeFactory>(), TimeProvider.System, NullLogger<OutboxDispatcher>.Instance).DrainAsync(TestContext.Current.CancellationToken)));
        var auditor = await e.Api.AsAsync("demo-auditor");
        foreach (var danger in dangers)
            (await auditor.GetAsync($"audit-trail?objectType=HiddenDanger&objectId={danger}"))["items"]!.AsArray().Count.ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task A_message_nobody_understands_waits_with_its_error_and_holds_up_no_other(TestDatabase database)
    {
        var connection = await NewDatabaseAsync(database);
        await using var host = new DualControlHost(database, connection, demo: true).Started();
        var api = new Api(host);
        var id = Ids.New();
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var context = Context(scope, "HiddenDangers");
            context.Add(new OutboxMessage { Id = id, Type = "DualControl.Gone.Event", Body = "{}", OccurredAt = TimeProvider.System.GetUtcNow() });
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        var danger = (await (await api.AsAsync("demo-frontline-gas")).PostAsync("hidden-dangers", await DangerAsync(api))).ShouldBe(HttpStatusCode.Created).Id;
        await api.SettleAsync();
        (await (await api.AsAsync("demo-auditor")).GetAsync($"audit-trail?objectId={danger}"))["items"]!.AsArray().Count.ShouldBe(1);
        await using var after = host.Services.CreateAsyncScope();
        var stuck = await Context(after, "HiddenDangers").Set<OutboxMessage>().AsNoTracking().SingleAsync(m => m.Id == id, TestContext.Current.CancellationToken);
        stuck.ProcessedAt.ShouldBeNull();
        stuck.Attempts.ShouldBeGreaterThan(0);
        stuck.LastError!.ShouldContain("DualControl.Gone.Event");
    }

    [Fact]
    public async Task Housekeeping_removes_what_is_expired_and_nothing_else()
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(TestDatabase.Sqlite));
        var now = TimeProvider.System.GetUtcNow();
        await using var scope = e.Api.Host.Services.CreateAsyncScope();
        var context = Context(scope, "Supervision");
        foreach (var (key, expires) in ((string, DateTimeOffset)[])[("old", now.AddHours(-1)), ("young", now.AddHours(1))])
            context.Add(new IdempotencyKey { Caller = e.Id, Key = key, RequestHash = "h", Result = "{}", ExpiresAt = expires });
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        await e.Api.Host.Services.GetRequiredService<Housekeeping>().CleanAsync(TestContext.Current.CancellationToken);
        (await context.Set<IdempotencyKey>().AsNoTracking().Where(k => k.Caller == e.Id).Select(k => k.Key).ToListAsync(TestContext.Current.CancellationToken)).ShouldBe(["young"]);
    }

    private static ModuleDbContext Context(AsyncServiceScope scope, string module) =>
        (ModuleDbContext)scope.ServiceProvider.GetRequiredService(Host.Modules.All.Single(m => m.Name == module).DbContextType);

    private static async Task<object> DangerAsync(Api api)
    {
        var gas = (await (await api.AsAsync("demo-safety-gas")).GetAsync("enterprises"))["items"]!.AsArray().Single()!["id"]!.GetValue<string>();
        return new { enterpriseId = gas, name = "断电后上报", place = "门站", description = "情况", source = "employeeReport" };
    }

    private async Task<string> NewDatabaseAsync(TestDatabase database) => database == TestDatabase.PostgreSql
        ? await hosts.NewPostgreSqlAsync()
        : $"Data Source={Path.Combine(Directory.CreateTempSubdirectory("dualcontrol-outbox-").FullName, "test.db")}";
}
