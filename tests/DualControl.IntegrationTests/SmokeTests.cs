namespace DualControl.IntegrationTests;

public sealed class SmokeTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task The_overview_answers(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var office = await api.AsAsync("demo-office");
        var answer = await office.GetAsync("overview");
        answer.ShouldBe(System.Net.HttpStatusCode.OK);
    }
}
